import type { Condition } from '../model/conditions.js';
import type { Ground, GroundKind } from '../model/grounds.js';
import { defineInstrument } from '../model/instrument.js';
import { recordModule, type RecordModule } from '../score/record.js';
import { authority } from './authority.js';
import { afterAuthority, beforeAuthority, common, commonNotes, commonRules } from './form.js';
import { currentGrounds } from './grounds.js';

const someGround = { answered: 'legalGrounds' } as const;
/** No ground is ticked that is of one of these kinds. */
const noneOf = (...wanted: readonly GroundKind[]): Condition => {
  const grounds: readonly (readonly [string, Ground])[] = Object.entries(currentGrounds);
  const is = grounds.filter(([, { kinds }]) => kinds.some((kind) => wanted.includes(kind))).map(([id]) => id);
  return { not: { item: 'legalGrounds', is } };
};
/** What is marked as of a special category and always asked for; and every risk tool asks about health. */
const tellsOfSpecialCategory = {
  any: [
    { answered: 'consentStatusReason' },
    { answered: 'details' },
    { answered: 'whatIsShared' },
    { attached: 'riskAssessment' },
  ],
} as const;

/** Sefton's record of sharing without consent, with the grounds of the law in force. */
export const definition = defineInstrument({
  ...common,
  edition: 'uk-gdpr',
  sections: [
    ...beforeAuthority,
    authority(
      [
        'crime-prevention',
        'unlawful-acts',
        'criminal-offence-data',
        'law-enforcement',
        'vital-interests',
        'legal-obligation',
        'public-task',
        'recognised-legitimate-interests',
        'substantial-public-interest',
        'health-or-social-care',
        'legal-claims',
        'court-order',
        'overriding-public-interest',
        'safeguarding-children',
        'safeguarding-adults',
        'lack-of-capacity',
        'right-to-life',
        'freedom-from-torture',
      ],
      currentGrounds,
      'UK GDPR; DPA 2018',
      'ours: App. 8, legal grounds, in the law of today',
    ),
    ...afterAuthority,
  ],
  rules: [
    ...commonRules,
    {
      id: 'no-article-6-basis',
      kind: 'contradiction',
      item: 'legalGrounds',
      when: [someGround, noneOf('article-6', 'part-3')],
    },
    {
      id: 'no-special-category-condition',
      kind: 'contradiction',
      item: 'legalGrounds',
      when: [someGround, tellsOfSpecialCategory, noneOf('article-9', 'schedule-1', 'part-3')],
    },
    {
      id: 'refused-vital-interests',
      kind: 'contradiction',
      // Article 9(2)(c) needs that the person cannot consent; whether they can, the form does not know.
      effect: 'warns',
      item: 'legalGrounds',
      when: [
        { item: 'consentStatus', is: ['refused'] },
        { item: 'legalGrounds', is: ['vital-interests'] },
      ],
    },
  ],
  notes: [
    ...commonNotes,
    { id: 'current-law', cite: 'App. 8, legal grounds' },
    { id: 'replaced-grounds', cite: 'App. 8, legal grounds' },
    { id: 'grounds-together', cite: 'App. 7, main lawful grounds' },
  ],
});

/** The record under the law in force. */
export const ukGdpr: RecordModule<typeof definition> = recordModule(definition);
