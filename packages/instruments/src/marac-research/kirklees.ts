import { defineInstrument } from '../model/instrument.js';
import { recordModule, type RecordModule } from '../score/record.js';
import * as research from './research.js';

const may = 'section 3, 5.13';
const preparing = 'section 3, 5.3';
const absence = 'section 3, 3.4 and 5.4';

/** What an agency in Kirklees knows of a case on the agenda, in the five blocks of the protocol. */
export const definition = defineInstrument({
  ...research.common,
  edition: 'kirklees',
  source: {
    document: 'Kirklees MARAC information sharing and operating protocol',
    part: 'Section 3, 3.4, 5.3 to 5.5, 5.13 and 5.14',
  },
  conclusions: { flags: [research.overdue(0)] },
  sections: [
    research.researcher(preparing),
    { id: 'case', items: [...research.listedCase, ...research.attendance(absence, 0)] },
    research.peopleSearched(`${may}, first block`, preparing),
    research.legal(`${may}, second block`),
    {
      id: 'contacts',
      when: research.found,
      items: [
        research.contactRows(`${may}, third block`, `${may}, third block: who is present`),
        { kind: 'long-text', id: 'recentBehaviour', cite: `${may}, third block: attitude and demeanour` },
      ],
    },
    research.history(`${may}, fourth block`),
    research.otherRisks(`${may}, fifth block`, 'section 3, 5.3 and 5.14', [
      'legalKinds',
      'contacts',
      'recentBehaviour',
      'previousConvictions',
      'familyHistory',
      'safetyOptions',
      'substanceMisuse',
    ]),
  ],
  rules: [research.nothingYetKnown],
  guidance: [
    { id: 'abuser-never-told', cite: 'section 2, 6.2' },
    { id: 'agenda', cite: 'section 3, 5.2' },
    { id: 'flag', cite: 'section 3, 5.5' },
    { id: 'colleagues', cite: 'section 3, 6.7' },
    { id: 'send-safely', cite: 'section 2, 8.3' },
  ],
  notes: [
    { id: 'no-form', cite: may },
    { id: 'what-is-required', cite: 'section 3, 5.3 to 5.14' },
    { id: 'only-what-bears', cite: 'section 3, 5.14' },
    { id: 'before-the-meeting', cite: absence },
  ],
});

/** Kirklees' research with its assessment. */
export const kirklees: RecordModule<typeof definition> = recordModule(definition);
