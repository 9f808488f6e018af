import { defineInstrument } from '../model/instrument.js';
import { recordModule, type RecordModule } from '../score/record.js';
import * as transfer from './transfer.js';

/** A case that leaves Liverpool’s MARAC or comes to it. */
export const definition = defineInstrument({
  ...transfer.common,
  steps: transfer.stepsBefore('minutes'),
  edition: 'liverpool',
  source: { document: 'Liverpool MARAC combined protocol', part: 'Section 3, 2.9 to 2.11' },
  sections: [
    transfer.parties('section 3, 2.9'),
    transfer.move('section 3, 2.9'),
    transfer.news('section 3, 2.10'),
    {
      id: 'papers',
      items: [
        ...transfer.attached,
        ...transfer.minutes('section 3, 2.9, first point'),
        ...transfer.originalReferral('section 3, 2.9, second point'),
        ...transfer.riskTool('section 3, 2.9, second point: risk assessment'),
        ...transfer.newReferral('section 3, 2.9, third point'),
        ...transfer.planOfActions('section 3, 2.9, third point: action plan'),
        transfer.otherPapers('section 3, 2.9, fourth point'),
      ],
    },
    transfer.urgency('section 3, 2.11'),
    transfer.receipt('section 3, 2.11'),
  ],
  rules: transfer.rules,
  guidance: [
    { id: 'abuser-never-told', cite: 'section 3, 5.5 and 6.3' },
    { id: 'not-the-address', cite: 'ours: a refuge is safe as long as it is not known' },
    { id: 'this-case-alone', cite: 'section 3, 2.9' },
    { id: 'send-safely', cite: 'section 2, 9' },
    { id: 'acknowledge', cite: 'section 3, 2.11' },
  ],
  notes: [...transfer.notes('section 3, 2.9', 'section 3, 2.11')],
});

/** The form with its assessment. */
export const liverpool: RecordModule<typeof definition> = recordModule(definition);
