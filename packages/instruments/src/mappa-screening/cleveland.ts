import type { Condition } from '../model/conditions.js';
import { yesNoField } from '../model/fields.js';
import { defineInstrument } from '../model/instrument.js';
import { routeModule, type RouteModule } from '../score/route.js';

/** A choice answered so. It does not hold where the choice is not asked, so each step only names the one before it. */
const answered = <const I extends string, const O extends readonly string[]>(item: I, ...is: O) =>
  ({ item, is }) as const satisfies Condition;

const categories = ['category-1', 'category-2', 'category-3'] as const;

// MARAC or MAPPA: the chart before the screening. Only its yes at the start and its two agencies lead into the steps.
const toScreening: Condition = {
  any: [answered('relevantOffender', 'yes'), answered('agenciesToManage', 'yes')],
};
const staysWithMarac: Condition = {
  all: [
    answered('relevantOffender', 'no'),
    answered('domesticAbuseOnly', 'yes'),
    { any: [answered('complexIssues', 'no'), answered('agenciesToManage', 'no')] },
  ],
};

// The steps of the screening, in which a no at step two, three or four ends it.
const noCategory = answered('category', 'none');
const enoughAgencies: Condition = {
  any: [answered('agenciesToMeet', 'three-or-more'), answered('policeAndProbation', 'no')],
};
const noHigherLevel: Condition = {
  any: [
    answered('agenciesToMeet', 'fewer-than-two'),
    answered('policeAndProbation', 'yes'),
    answered('currentRisk', 'no'),
    answered('addedValue', 'no'),
  ],
};
const levelThree: Condition = {
  any: [answered('publicConfidence', 'yes'), answered('seniorResources', 'yes')],
};
const levelTwo = answered('seniorResources', 'no');

const suggestsReferral: Condition = { any: [levelThree, levelTwo] };
const suggestsNone: Condition = { any: [noCategory, noHigherLevel] };
const decisionDeparts: Condition = {
  any: [
    { all: [suggestsReferral, answered('mappaReferral', 'no')] },
    { all: [suggestsNone, answered('mappaReferral', 'yes')] },
  ],
};

/** Cleveland's choice between MARAC and MAPPA, and its screening before a referral to MAPPA. */
export const definition = defineInstrument({
  id: 'mappa-screening',
  kind: 'route',
  element: 'mappa-screening',
  edition: 'cleveland',
  version: '1.0.0',
  source: {
    document: 'Cleveland MARAC operating protocol',
    part: 'Appendices 4 to 6, MARAC or MAPPA; section 8.9',
  },
  levels: [],
  outcomes: ['not-eligible', 'outside-mappa', 'level-1', 'level-2', 'level-3', 'dash-and-marac'],
  inSteps: true,
  route: {
    leads: [
      { outcome: 'dash-and-marac', when: staysWithMarac },
      { outcome: 'not-eligible', when: { any: [answered('agenciesToManage', 'no'), noCategory] } },
      { outcome: 'outside-mappa', when: { all: [answered('category', 'category-3'), noHigherLevel] } },
      { outcome: 'level-1', when: noHigherLevel },
      { outcome: 'level-3', when: levelThree },
      { outcome: 'level-2', when: levelTwo },
    ],
    category: { item: 'category', options: categories },
  },
  conclusions: { flags: [] },
  sections: [
    {
      id: 'offender',
      items: [{ ...yesNoField, id: 'relevantOffender', required: true, cite: 'App. 4, first question' }],
    },
    {
      id: 'person-at-risk',
      when: answered('relevantOffender', 'no'),
      items: [
        { ...yesNoField, id: 'domesticAbuseOnly', required: true, cite: 'App. 4, domestic abuse victim' },
      ],
    },
    {
      id: 'marac',
      when: answered('domesticAbuseOnly', 'yes'),
      items: [{ ...yesNoField, id: 'complexIssues', required: true, cite: 'App. 4, complex issues' }],
    },
    {
      id: 'agencies',
      when: { any: [answered('domesticAbuseOnly', 'no'), answered('complexIssues', 'yes')] },
      items: [{ ...yesNoField, id: 'agenciesToManage', required: true, cite: 'App. 4, agencies required' }],
    },
    {
      id: 'step-1',
      when: toScreening,
      items: [
        {
          kind: 'choice',
          id: 'category',
          options: [...categories, 'none'],
          required: true,
          cite: 'App. 5, categories; App. 6, step one',
        },
      ],
    },
    {
      id: 'step-2',
      when: answered('category', ...categories),
      items: [
        {
          kind: 'choice',
          id: 'agenciesToMeet',
          options: ['fewer-than-two', 'two', 'three-or-more'],
          required: true,
          cite: 'App. 6, step two',
        },
      ],
    },
    {
      id: 'step-2-police',
      when: answered('agenciesToMeet', 'two'),
      items: [{ ...yesNoField, id: 'policeAndProbation', required: true, cite: 'App. 6, step two, NB' }],
    },
    {
      id: 'step-3',
      when: enoughAgencies,
      items: [{ ...yesNoField, id: 'currentRisk', required: true, cite: 'App. 6, step three' }],
    },
    {
      id: 'step-4',
      when: answered('currentRisk', 'yes'),
      items: [{ ...yesNoField, id: 'addedValue', required: true, cite: 'App. 6, step four' }],
    },
    {
      id: 'step-5',
      when: answered('addedValue', 'yes'),
      items: [
        {
          ...yesNoField,
          id: 'publicConfidence',
          required: true,
          cite: 'App. 6, step five, first question',
        },
      ],
    },
    {
      id: 'step-5-resources',
      when: answered('publicConfidence', 'no'),
      items: [
        {
          ...yesNoField,
          id: 'seniorResources',
          required: true,
          cite: 'App. 6, step five, second question',
        },
      ],
    },
    {
      id: 'decision',
      when: { any: [suggestsReferral, suggestsNone] },
      items: [
        { ...yesNoField, id: 'mappaReferral', required: true, cite: 'App. 6, last question' },
        {
          kind: 'long-text',
          id: 'additionalInformation',
          required: decisionDeparts,
          cite: 'App. 6, additional information; required: ours',
        },
      ],
    },
  ],
  rules: [],
  notes: [
    { id: 'flattened-chart', cite: 'App. 4' },
    { id: 'first-question', cite: 'App. 4, first question; App. 5, category 2' },
    { id: 'no-second-agency', cite: 'App. 4, agencies required' },
    { id: 'wider-categories', cite: 'App. 5, categories; App. 6, step one' },
    { id: 'category-3', cite: 'App. 6, step one, 3' },
    { id: 'no-category', cite: 'App. 6, step one' },
    { id: 'three-agencies', cite: 'App. 6, step two, NB' },
    { id: 'step-five', cite: 'App. 6, step five' },
    { id: 'decision', cite: 'App. 6, last question' },
    { id: 'no-unknown', cite: 'App. 4 and 6' },
    { id: 'marac-stands', cite: 'App. 4; 8.9' },
  ],
  guidance: [
    { id: 'serious-harm', cite: 'App. 5, definition of serious harm' },
    { id: 'low-risk', cite: 'App. 5, risk levels' },
    { id: 'medium-risk', cite: 'App. 5, risk levels' },
    { id: 'high-risk', cite: 'App. 5, risk levels' },
    { id: 'very-high-risk', cite: 'App. 5, risk levels' },
    { id: 'level-0', cite: 'App. 5, management levels' },
    { id: 'level-1', cite: 'App. 5, management levels' },
    { id: 'level-2', cite: 'App. 5, management levels' },
    { id: 'level-3', cite: 'App. 5, management levels' },
    { id: 'reassess', cite: '8.9.1' },
    { id: 'idva', cite: '8.9.2' },
    { id: 'mappa-leads', cite: '8.9.3' },
  ],
});

/** Cleveland's screening for MAPPA. */
export const cleveland: RouteModule<typeof definition> = routeModule(definition);
