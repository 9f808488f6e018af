import { defineInstrument } from '../model/instrument.js';
import { recordModule, type RecordModule } from '../score/record.js';
import { authority } from './authority.js';
import { afterAuthority, beforeAuthority, common, commonNotes, commonRules } from './form.js';
import { commonGrounds, repealed } from './grounds.js';

/** Sefton's record of sharing without consent as printed, under an Act since repealed: for reading old records. */
export const definition = defineInstrument({
  ...common,
  edition: 'dpa-1998',
  sections: [
    ...beforeAuthority,
    authority(
      [
        'crime-prevention',
        'prosecution-of-offenders',
        'vital-interests',
        'administration-of-justice',
        'statutory-functions',
        'court-order',
        'overriding-public-interest',
        'safeguarding-children',
        'right-to-life',
        'freedom-from-torture',
      ],
      {
        ...commonGrounds,
        'crime-prevention': repealed('Crime and Disorder Act 1998'),
        'prosecution-of-offenders': repealed('DPA 1998, s. 29'),
        'vital-interests': repealed('DPA 1998, Sch. 2 and 3'),
        'administration-of-justice': repealed('DPA 1998, Sch. 2 and 3'),
        'statutory-functions': repealed('DPA 1998, Sch. 2 and 3'),
        'safeguarding-children': repealed('DPA 1998, Sch. 2 and 3'),
      },
      'Data Protection Act 1998',
      'App. 8, legal grounds',
    ),
    ...afterAuthority,
  ],
  rules: commonRules,
  notes: [
    ...commonNotes,
    { id: 'repealed', cite: 'App. 8, legal grounds' },
    { id: 'section-29', cite: 'App. 8, legal grounds 2; App. 7, main lawful grounds' },
    { id: 'schedules', cite: 'App. 7, note on Schedules 2 and 3' },
  ],
});

/** The record under the Data Protection Act 1998. */
export const dpa1998: RecordModule<typeof definition> = recordModule(definition);
