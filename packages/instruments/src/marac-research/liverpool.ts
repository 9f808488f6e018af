import { yesNoField } from '../model/fields.js';
import { defineInstrument } from '../model/instrument.js';
import { recordModule, type RecordModule } from '../score/record.js';
import * as research from './research.js';

const may = 'section 2, 4.2';
const preparing = 'section 3, 5.3';
const absence = 'section 3, 3.4 and 5.4';
const everyCase = 'section 3, 9.7';
/** What an absent agency sends has to be there two days before. */
const LAST_DAY = -2;

const known = { item: 'perpetratorKnown', is: ['yes'] } as const;

/** What an agency in Liverpool knows of a listed case; of whoever does harm, in every case. */
export const definition = defineInstrument({
  ...research.common,
  edition: 'liverpool',
  source: {
    document: 'Liverpool MARAC combined protocol',
    part: 'Section 2, 4.2; section 3, 3.4, 5.3 to 5.5, 5.12 and 9.7',
  },
  conclusions: { flags: [research.overdue(LAST_DAY)] },
  sections: [
    research.researcher(preparing),
    { id: 'case', items: [...research.listedCase, ...research.attendance(absence, LAST_DAY)] },
    research.peopleSearched(`${may}, first point`, preparing),
    {
      id: 'perpetrator',
      items: [
        { ...yesNoField, id: 'perpetratorKnown', cite: everyCase, required: true },
        {
          kind: 'long-text',
          id: 'perpetratorCircumstances',
          cite: everyCase,
          when: known,
          required: true,
          // Home, work and money, and health too.
          specialCategory: true,
        },
        { kind: 'long-text', id: 'perpetratorBehaviour', cite: everyCase, when: known, required: true },
      ],
    },
    research.legal(`${may}, second point`),
    {
      id: 'contacts',
      when: research.found,
      items: [research.contactRows(`${may}, third point`, `${may}, fourth point`)],
    },
    research.history(`${may}, fifth and sixth point`),
    research.otherRisks(`${may}, seventh point`, 'section 3, 5.3 and 5.12', [
      'perpetratorCircumstances',
      'perpetratorBehaviour',
      'legalKinds',
      'contacts',
      'previousConvictions',
      'familyHistory',
      'safetyOptions',
      'substanceMisuse',
    ]),
  ],
  rules: [
    research.nothingYetKnown,
    {
      id: 'abuser-known-after-all',
      kind: 'contradiction',
      item: 'informationFound',
      when: [{ item: 'informationFound', is: ['no'] }, known],
    },
  ],
  guidance: [
    { id: 'abuser-never-told', cite: 'section 3, 5.5 and 6.3' },
    { id: 'agenda', cite: 'section 3, 5.2' },
    { id: 'flag', cite: 'section 3, 5.5' },
    { id: 'colleagues', cite: 'section 3, 6.8 and 9.10' },
    { id: 'send-safely', cite: 'section 3, 3.4' },
  ],
  notes: [
    { id: 'no-form', cite: may },
    { id: 'what-is-required', cite: 'section 3, 5.3 to 5.12' },
    { id: 'only-what-bears', cite: 'section 3, 5.12' },
    { id: 'two-days-before', cite: absence },
    { id: 'abuser-in-every-case', cite: everyCase },
  ],
});

/** Liverpool's research with its assessment. */
export const liverpool: RecordModule<typeof definition> = recordModule(definition);
