import type { definition } from '@safeguarding-forms/instruments/internal/marac-research/cleveland.js';
import { msg } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { yesNo } from '../yes-no.js';
import { form, preparation, relevantOnly } from './protocol.js';
import { sections } from './research.js';

/** The English of Cleveland’s research. */
export const words = {
  ...form,
  sections: {
    agency: sections.agency,
    case: sections.case,
    people: sections.people,
    findings: msg('What you found', { id: 'marac-research.section.findings' }),
    'earlier-actions': msg('Actions from earlier meetings', { id: 'marac-research.section.earlier-actions' }),
  },
  items: {
    ...preparation,
    relevantInformation: {
      label: msg('What do your records say?', { id: 'marac-research.relevantInformation' }),
      hint: msg('Keep it short: the meeting has about 15 minutes for each case.', {
        id: 'marac-research.relevantInformation.hint',
      }),
    },
    openRisks: {
      label: msg('Is there a risk that nobody has dealt with yet?', { id: 'marac-research.openRisks' }),
      options: yesNo,
    },
    unresolvedRisks: {
      label: msg('Which risks are still open?', { id: 'marac-research.unresolvedRisks' }),
      hint: msg('For each one say who is at risk, and from what.', {
        id: 'marac-research.unresolvedRisks.hint',
      }),
    },
    offeredActions: {
      label: msg('What could your agency do about them?', { id: 'marac-research.offeredActions' }),
    },
    relevantOnly,
    outstandingActions: {
      label: msg('Does your agency have actions from an earlier meeting on this case?', {
        id: 'marac-research.outstandingActions',
      }),
      options: yesNo,
    },
    outstandingDone: {
      label: msg('How do they stand?', { id: 'marac-research.outstandingDone' }),
      options: {
        'all-done': msg('All are done', { id: 'marac-research.outstandingDone.all-done' }),
        'some-open': msg('Some are still open', { id: 'marac-research.outstandingDone.some-open' }),
      },
    },
    outstandingUpdate: {
      label: msg('Which ones, why, and when will they be done?', { id: 'marac-research.outstandingUpdate' }),
    },
  },
} as const satisfies WordsOf<typeof definition>;
