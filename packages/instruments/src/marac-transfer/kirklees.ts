import { defineInstrument } from '../model/instrument.js';
import { recordModule, type RecordModule } from '../score/record.js';
import * as transfer from './transfer.js';

/** A case that leaves Kirklees’ MARAC or comes to it. */
export const definition = defineInstrument({
  ...transfer.common,
  steps: transfer.stepsBefore('minutes'),
  edition: 'kirklees',
  source: {
    document: 'Kirklees MARAC information sharing and operating protocol',
    part: 'Section 3, 2.8 to 2.10',
  },
  sections: [
    transfer.parties('section 3, 2.8'),
    transfer.move('section 3, 2.8'),
    transfer.news('section 3, 2.9'),
    {
      id: 'papers',
      items: [
        ...transfer.attached,
        ...transfer.minutes('section 3, 2.8, first point'),
        ...transfer.originalReferral('section 3, 2.8, second point'),
        ...transfer.riskTool('section 3, 2.2: the checklist goes with the referral'),
        ...transfer.newReferral('section 3, 2.8, third point'),
        ...transfer.planOnceHeard('ours, from Liverpool, section 3, 2.9: what was agreed here'),
        transfer.otherPapers('section 3, 2.8, fourth point'),
      ],
    },
    transfer.urgency('ours: some cases cannot wait'),
    transfer.receipt('section 3, 2.10'),
  ],
  rules: transfer.rules,
  guidance: [
    { id: 'abuser-never-told', cite: 'section 2, 6.2' },
    { id: 'not-the-address', cite: 'ours: a refuge is safe as long as it is not known' },
    { id: 'this-case-alone', cite: 'section 3, 2.8' },
    { id: 'send-safely', cite: 'section 2, 8.3' },
    { id: 'acknowledge', cite: 'section 3, 2.10' },
  ],
  notes: [
    ...transfer.notes('section 3, 2.8', 'section 3, 2.10'),
    { id: 'urgent-is-ours', cite: 'section 3, 2.10' },
  ],
});

/** The form with its assessment. */
export const kirklees: RecordModule<typeof definition> = recordModule(definition);
