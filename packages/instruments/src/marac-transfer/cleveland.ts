import { defineInstrument } from '../model/instrument.js';
import { recordModule, type RecordModule } from '../score/record.js';
import * as transfer from './transfer.js';

const sender = transfer.parties('8.5');

/** A case that goes from one Teesside MARAC to another. */
export const definition = defineInstrument({
  ...transfer.common,
  steps: transfer.stepsBefore('newReferral'),
  edition: 'cleveland',
  source: { document: 'Cleveland MARAC operating protocol', part: '8.5 and 8.10' },
  sections: [
    {
      ...sender,
      items: [
        ...sender.items,
        {
          kind: 'text',
          id: 'receivingContact',
          cite: '8.5, contact the receiving district',
          required: true,
        },
      ],
    },
    transfer.move('8.5'),
    transfer.news('8.5, relevant minutes and case history'),
    {
      id: 'papers',
      items: [
        ...transfer.attached,
        ...transfer.newReferral('8.5, the coordinator completes the referral'),
        ...transfer.originalReferral('8.5, referral form'),
        ...transfer.riskTool('8.5, risk identification checklist'),
        ...transfer.minutes('8.5, relevant minutes'),
        ...transfer.planOnceHeard('ours, from Liverpool, section 3, 2.9: what was agreed here'),
        ...transfer.caseHistory('8.5, case history'),
        ...transfer.contacts('8.5, relevant contact details'),
        transfer.otherPapers('8.5'),
      ],
    },
    transfer.urgency('8.10'),
    transfer.receipt('8.5'),
  ],
  rules: transfer.rules,
  guidance: [
    { id: 'abuser-never-told', cite: 'ours: nothing in the protocol gives leave to tell' },
    { id: 'not-the-address', cite: 'ours: a refuge is safe as long as it is not known' },
    { id: 'call-first', cite: '8.5, contact the receiving district' },
    { id: 'send-safely', cite: '10.1.1' },
    { id: 'acknowledge', cite: '8.5' },
  ],
  notes: [
    ...transfer.notes('8.5', '8.5'),
    { id: 'move-not-printed', cite: '8.5' },
    { id: 'same-day', cite: '8.10' },
  ],
});

/** The form with its assessment. */
export const cleveland: RecordModule<typeof definition> = recordModule(definition);
