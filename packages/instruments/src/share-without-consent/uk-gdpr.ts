import { defineInstrument } from '../model/instrument.js';
import { recordModule } from '../score/record.js';
import { authority } from './authority.js';
import { afterAuthority, beforeAuthority, common, commonNotes, commonRules } from './form.js';

/** Sefton's record of sharing without consent, with the grounds of the law in force. */
export const definition = defineInstrument({
  ...common,
  edition: 'uk-gdpr',
  sections: [
    ...beforeAuthority,
    authority(
      [
        'crime-prevention',
        'vital-interests',
        'legal-obligation',
        'public-task',
        'recognised-legitimate-interests',
        'substantial-public-interest',
        'legal-claims',
        'court-order',
        'overriding-public-interest',
        'safeguarding-children',
        'right-to-life',
        'freedom-from-torture',
      ],
      'ours: App. 8, legal grounds, in the law of today',
    ),
    ...afterAuthority,
  ],
  rules: commonRules,
  notes: [
    ...commonNotes,
    { id: 'current-law', cite: 'App. 8, legal grounds' },
    { id: 'replaced-grounds', cite: 'App. 8, legal grounds' },
  ],
});

/** The record under the law in force. */
export const ukGdpr = recordModule(definition);
