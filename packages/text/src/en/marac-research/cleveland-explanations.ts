import type { definition } from '@safeguarding-forms/instruments/internal/marac-research/cleveland.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';
import { guidanceTitle, notes, rules, steps } from './explained.js';

/** The English that explains Cleveland’s research. */
export const explanations = {
  levels: {},
  outcomes: {},
  why: {
    relevantInformation: msg(
      'No agency sees the whole life of a person at risk. Health and the like are told only where a risk hangs on them.',
      { id: 'marac-research.why.relevantInformation' },
    ),
    unresolvedRisks: msg(
      'The meeting is there for risks that are still open. Some of them are about health.',
      {
        id: 'marac-research.why.unresolvedRisks',
      },
    ),
  },
  guidance: {
    title: guidanceTitle,
    steps: {
      'abuser-never-told': steps['abuser-never-told'],
      agenda: steps.agenda,
      statement: msg(
        'At the meeting everyone agrees to keep what they hear to themselves, and to use it for this alone.',
        {
          id: 'marac-research.guidance.statement',
        },
      ),
      colleagues: steps.colleagues,
      'send-safely': steps['send-safely'],
      'put-right': msg(
        'If you find that something another agency told is wrong, tell that agency: it has to put it right.',
        {
          id: 'marac-research.guidance.put-right',
        },
      ),
    },
  },
  notes: {
    ...notes,
    'earlier-actions': msg(
      'Meetings begin with what was left to do from earlier ones. So each agency says here how its own actions stand.',
      { id: 'marac-research.note.earlier-actions' },
    ),
  },
  rules,
  factors: {},
  reasons: {},
  basis: {},
  flags: {},
} as const satisfies ExplanationsOf<typeof definition>;
