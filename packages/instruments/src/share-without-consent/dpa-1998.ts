import { defineInstrument } from '../model/instrument.js';
import { recordModule } from '../score/record.js';
import { authority } from './authority.js';
import { afterAuthority, beforeAuthority, common, commonNotes, commonRules } from './form.js';

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
export const dpa1998 = recordModule(definition);
