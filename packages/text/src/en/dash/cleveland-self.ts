import type { definition } from '@safeguarding-forms/instruments/internal/dash/cleveland.js';
import { msg } from '../../model/message.js';
import type { SelfServeWordsOf } from '../../model/self-serve.js';
import { helpNow } from '../self/help-now.js';
import { outcomesWith } from '../self/outcomes.js';
import { self } from '../self/shared.js';
import { ordersOfCleveland, people, troubles } from './questions.js';
import { questions, someoneElseThreatened } from './self-questions.js';
import { sections } from './self-sections.js';
import { why } from './self-why.js';

/** The English of Cleveland's checklist, to the person who fills it in alone. */
export const selfServe = {
  title: self.title,
  intro: self.intro,
  sections: {
    ...sections,
    marac: msg('What matters to you', { id: 'dash.self.section.priorities' }),
  },
  items: {
    ...questions,
    q3: {
      label: msg('Are you afraid that you will be hurt again, or afraid of something else?', {
        id: 'dash.self.q3',
      }),
      detail: msg('What might they do? Who may be in danger?', { id: 'dash.self.q3.detail' }),
    },
    q12: {
      label: msg('Has the person who hurts you ever said they would hurt or kill the children?', {
        id: 'dash.self.q12',
      }),
      hint: someoneElseThreatened,
      helpNow: helpNow.children,
    },
    q17: { ...questions.q17, options: people },
    q26: {
      ...questions.q26,
      hint: msg(
        'It counts too if they broke what was agreed on when to see you or the children. It counts if an order was there for a former partner.',
        { id: 'dash.self.cleveland.q26.hint' },
      ),
      options: ordersOfCleveland,
    },
    q27: { ...questions.q27, options: troubles },
    victimPriorities: {
      label: msg('What matters most to you now, so that you and your family are safer?', {
        id: 'dash.self.priorities',
      }),
      hint: msg('Write only what you want to.', { id: 'dash.self.priorities.hint' }),
    },
  },
  why,
  rules: {},
  ...outcomesWith(),
} as const satisfies SelfServeWordsOf<typeof definition>;
