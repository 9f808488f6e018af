/** What is told of scores, conclusions, conditions and safety in an edition file: the place, what is wrong, and with which values. */
import { FLAGS } from '@safeguarding-forms/instruments/internal/model/codes.js';
import { describe, expect, it } from 'vitest';
import { fileOf, toldOf, type Changed, type Loose } from '../support/edition-file.js';

const CHECKLIST = 'dash/cleveland';
const SEFTON = 'dash/sefton-domestic';
const MERIT = 'merit/liverpool';
const DECISION = 'marac-decision/liverpool';
const LEVELS = ['standard', 'medium', 'high'];
const SEFTON_LEVELS = [...LEVELS, 'very-high'];
const DECISIONS = ['repeat', 'honourBasedAbuse', 'professionalsMeeting', 'routesAnswered'];
const READ = ['question', 'choice', 'choices', 'confirmation', 'judgement'];
/** A place for a condition in Cleveland's checklist, and in Cleveland's transfer. */
const WHEN = 'sections[6].items[0].when';
const idsOf = (base: string): string[] =>
  fileOf(base).sections.flatMap(({ items }: Loose) => items.map(({ id }: Loose) => id));

const scores: readonly Changed[] = [
  [
    'severity-grid/cleveland',
    'a score where nothing is counted',
    (f) => (f.scoring = { thresholds: [0, 1], factors: [] }),
    [['scoring', 'unknown-key', { allowed: ['ticks', 'product'] }]],
  ],
  [
    CHECKLIST,
    'too few thresholds',
    (f) => (f.scoring.thresholds = [0, 14]),
    [['scoring.thresholds', 'out-of-order', { given: 2, levels: 3 }]],
  ],
  [
    CHECKLIST,
    'no threshold',
    (f) => (f.scoring.thresholds = []),
    [['scoring.thresholds', 'too-few', { min: 2 }]],
  ],
  [
    CHECKLIST,
    'a first threshold above nothing',
    (f) => (f.scoring.thresholds = [1, 2, 3]),
    [['scoring.thresholds[0]', 'out-of-order', { given: 1, expected: 0 }]],
  ],
  [
    CHECKLIST,
    'a threshold at the one below it',
    (f) => (f.scoring.thresholds = [0, 5, 5]),
    [['scoring.thresholds[2]', 'out-of-order', { given: 5, min: 6 }]],
  ],
  [
    CHECKLIST,
    'a threshold of one yes too many',
    (f) => (f.scoring.thresholds = [0, 1, 28]),
    [['scoring.thresholds[2]', 'out-of-reach', { given: 28, max: 27 }]],
  ],
  [CHECKLIST, 'a threshold at every yes', (f) => (f.scoring.thresholds = [0, 1, 27]), []],
  [
    CHECKLIST,
    'outcomes of its own',
    (f) => f.outcomes.pop(),
    [['outcomes', 'unsafe', { rule: 'outcomes', allowed: ['refer', 'consider', 'no-referral'] }]],
  ],
  [
    CHECKLIST,
    'a factor of nothing',
    (f) => (f.scoring.factors[0].items[0] = 'q99'),
    [['scoring.factors[0].items[0]', 'no-such', { given: 'q99' }]],
  ],
  [
    CHECKLIST,
    'a factor of a text, of a question without yes, and of a choice without it',
    (f) => {
      f.scoring.factors[0].items = ['whyMarac', 'groundsForReferral'];
      f.sections[6].items[2].options = ['a', 'b'];
      delete f.sections[6].items[3].when;
    },
    [
      ['scoring.factors[0].items[0]', 'unfit', { given: 'whyMarac', kind: 'long-text', allowed: ['yes'] }],
      [
        'scoring.factors[0].items[1]',
        'unfit',
        { given: 'groundsForReferral', kind: 'choice', allowed: ['yes'] },
      ],
    ],
  ],
  [CHECKLIST, 'a factor of a choice with a yes', (f) => (f.scoring.factors[0].items = ['referralMade']), []],
  [
    SEFTON,
    'call-outs that are no choice',
    (f) => (f.scoring.callouts.item = 'caseSummary'),
    [['scoring.callouts.item', 'unfit', { given: 'caseSummary' }]],
  ],
  [
    SEFTON,
    'call-outs that are not there',
    (f) => (f.scoring.callouts.item = 'calls'),
    [['scoring.callouts.item', 'no-such', { given: 'calls' }]],
  ],
  [
    SEFTON,
    'call-outs of another count and to another level',
    (f) => (f.scoring.callouts.levels = { many: 'grave' }),
    [
      ['scoring.callouts.levels', 'no-such', { given: 'many', allowed: ['none', '1', '2', '3+', 'unknown'] }],
      ['scoring.callouts.levels.many', 'no-such', { given: 'grave', allowed: SEFTON_LEVELS }],
    ],
  ],
  [
    SEFTON,
    'call-outs without levels',
    (f) => delete f.scoring.callouts.levels,
    [['scoring.callouts.levels', 'missing', {}]],
  ],
  [
    SEFTON,
    'flags of another level, and one of its own',
    (f) => (f.scoring.levelFlags = { grave: ['advocacy-service', 'sirens'] }),
    [
      ['scoring.levelFlags.grave', 'no-such', { given: 'grave', allowed: SEFTON_LEVELS }],
      ['scoring.levelFlags.grave', 'not-allowed', { given: 'sirens', allowed: FLAGS }],
    ],
  ],
  [
    CHECKLIST,
    'a product to consider from',
    (f) => (f.scoring.considerFrom = { product: 3, eachAtLeast: 2 }),
    [['scoring.considerFrom', 'wrong-type', { expected: 'id' }]],
  ],
  [
    CHECKLIST,
    'another level to consider from',
    (f) => (f.scoring.considerFrom = 'grave'),
    [['scoring.considerFrom', 'no-such', { given: 'grave', allowed: LEVELS }]],
  ],
  [
    CHECKLIST,
    'what a multiplication reads',
    (f) => (f.scoring.decisions = {}),
    [['scoring.decisions', 'unknown-key', { allowed: ['product'] }]],
  ],
  [
    MERIT,
    'a level to consider from, where there is a product',
    (f) => (f.scoring.considerFrom = 'gold'),
    [['scoring.considerFrom', 'missing', { expected: 'object' }]],
  ],
  [
    MERIT,
    'nothing to multiply, and no decisions',
    (f) => {
      delete f.scoring.multipliedSections;
      delete f.scoring.decisions;
    },
    [
      // Without them it would be all 40 questions.
      ['scoring.thresholds[3]', 'out-of-reach', { given: 72, max: 40 }],
      ['scoring.multipliedSections', 'too-few', { min: 3 }],
      ...DECISIONS.map((name) => [`scoring.decisions.${name}`, 'missing', {}] as const),
    ],
  ],
  [
    MERIT,
    'a section to multiply that is not there',
    (f) => (f.scoring.multipliedSections[1] = 'luck'),
    [
      ['scoring.thresholds[3]', 'out-of-reach', { given: 72, max: 0 }],
      [
        'scoring.multipliedSections[1]',
        'no-such',
        {
          given: 'luck',
          allowed: ['header', 'breakdown', 'social', 'violence', 'supporting', 'protocol', 'assessment'],
        },
      ],
    ],
  ],
  [
    MERIT,
    'a decision of its own',
    (f) => (f.scoring.decisions.luck = { answered: 'q8' }),
    [['scoring.decisions.luck', 'unknown-key', { allowed: DECISIONS }]],
  ],
];

const conclusions: readonly Changed[] = [
  [
    DECISION,
    'a flag of its own',
    (f) => (f.conclusions.flags[0].code = 'sirens'),
    [['conclusions.flags[0].code', 'not-allowed', { given: 'sirens', allowed: FLAGS }]],
  ],
  [DECISION, 'no route', (f) => delete f.route, [['route', 'missing', {}]]],
  [
    DECISION,
    'a grid',
    (f) => (f.grid = fileOf('severity-grid/cleveland').grid),
    expect.arrayContaining([['grid', 'unknown-key', { allowed: ['grid'] }]]) as never,
  ],
  [
    DECISION,
    'an end and a level that are not there',
    (f) => Object.assign(f.route.leads[0], { outcome: 'shrug', level: 'grave' }),
    [
      ['route.leads[0].outcome', 'no-such', { given: 'shrug', allowed: ['refer', 'agency-policy'] }],
      [
        'route.leads[0].level',
        'no-such',
        { given: 'grave', allowed: ['ungraded', 'bronze', 'silver', 'gold'] },
      ],
    ],
  ],
  [
    DECISION,
    'a level from what is not attached',
    (f) => (f.route.levelFrom.attachment = 'maracRepeat'),
    expect.arrayContaining([['route.levelFrom.attachment', 'no-such', { given: 'maracRepeat' }]]) as never,
  ],
  [
    DECISION,
    'a level from nothing',
    (f) => (f.route.levelFrom.attachment = 'luck'),
    expect.arrayContaining([['route.levelFrom.attachment', 'no-such', { given: 'luck' }]]) as never,
  ],
  [
    'mappa-screening/cleveland',
    'a category of a text',
    (f) => (f.route.category.item = 'additionalInformation'),
    [['route.category.item', 'no-such', { given: 'additionalInformation' }]],
  ],
  [
    'mappa-screening/cleveland',
    'a category of nothing',
    (f) => (f.route.category.item = 'luck'),
    [['route.category.item', 'no-such', { given: 'luck' }]],
  ],
  [
    'mappa-screening/cleveland',
    'a category that cannot be chosen',
    (f) => f.route.category.options.push('four'),
    [
      [
        'route.category.options',
        'no-such',
        { given: 'four', allowed: ['category-1', 'category-2', 'category-3', 'none'] },
      ],
    ],
  ],
  [
    'severity-grid/cleveland',
    'a row of nothing, and one of a text',
    (f) => f.grid.rows.push('luck', 'comments'),
    [
      ['grid.rows[4]', 'no-such', { given: 'luck' }],
      ['grid.rows[5]', 'unfit', { given: 'comments' }],
    ],
  ],
  [
    'severity-grid/cleveland',
    'a first row of nothing',
    (f) => (f.grid.rows[0] = 'luck'),
    [['grid.rows[0]', 'no-such', { given: 'luck' }]],
  ],
  [
    'severity-grid/cleveland',
    'a row of other choices',
    (f) => f.sections[1].items[1].options.pop(),
    [['grid.rows[1]', 'unfit', { given: 'sexual', allowed: ['none', 'standard', 'increased', 'high'] }]],
  ],
];

const when =
  (condition: object) =>
  (f: Loose): unknown =>
    (f.sections[6].items[0].when = condition);
/** A condition of a referral on its first group, in an item at the end. */
const REFERRAL = 'marac-referral/cleveland';

const conditions: readonly Changed[] = [
  [
    CHECKLIST,
    'a condition on nothing',
    when({ item: 'q99', is: ['yes'] }),
    [[WHEN, 'no-such', { given: 'q99', allowed: idsOf(CHECKLIST) }]],
  ],
  [
    CHECKLIST,
    'a condition on the choice in a text',
    when({ item: 'mitigatingFactors', is: ['yes'] }),
    [[WHEN, 'unfit', { given: 'mitigatingFactors', kind: 'long-text', allowed: READ }]],
  ],
  [
    CHECKLIST,
    'a condition on another answer',
    when({ item: 'q1', is: ['yes', 'maybe'] }),
    [[WHEN, 'not-allowed', { given: 'maybe', allowed: ['yes', 'no', 'unknown'] }]],
  ],
  [
    CHECKLIST,
    'a condition on another judgement',
    when({ item: 'judgement', is: ['high', 'grave'] }),
    [[WHEN, 'not-allowed', { given: 'grave', allowed: LEVELS }]],
  ],
  [
    CHECKLIST,
    'a condition on another band',
    when({ band: ['grave'] }),
    [[WHEN, 'not-allowed', { given: 'grave', allowed: LEVELS }]],
  ],
  [
    CHECKLIST,
    'a condition on how many a choice is',
    when({ item: 'q1', atLeast: 2 }),
    [[WHEN, 'unfit', { given: 'q1', kind: 'question', allowed: ['number', 'text'] }]],
  ],
  [
    CHECKLIST,
    'a condition on two days, of which one is a text and one is not there',
    when({ item: 'victimName', after: 'luck' }),
    [
      [WHEN, 'unfit', { given: 'victimName', kind: 'text', allowed: ['date'] }],
      [WHEN, 'no-such', { given: 'luck', allowed: idsOf(CHECKLIST) }],
    ],
  ],
  [
    CHECKLIST,
    'a condition on an answer to nothing',
    when({ answered: 'luck' }),
    [[WHEN, 'no-such', { given: 'luck', allowed: idsOf(CHECKLIST) }]],
  ],
  [
    CHECKLIST,
    'a span of time up to a text',
    when({ within: 'victimDob', months: 12, upTo: ['victimName'] }),
    [[WHEN, 'unfit', { given: 'victimName', kind: 'text', allowed: ['date'] }]],
  ],
  [
    CHECKLIST,
    'a condition on what is taken along, of a text',
    when({ attached: 'victimName' }),
    [[WHEN, 'unfit', { given: 'victimName', kind: 'text', allowed: ['attachment'] }]],
  ],
  [
    DECISION,
    'a condition on an answer to what is attached',
    (f) => (f.sections[6].items[0].when = { answered: 'riskAssessment' }),
    [[WHEN, 'unfit', { given: 'riskAssessment', kind: 'attachment' }]],
  ],
  [
    REFERRAL,
    'a condition on a field of rows that is not there',
    (f) => (f.sections.at(-1).items.at(-1).when = { item: 'children', field: 'luck', is: ['yes'] }),
    expect.arrayContaining([
      [expect.stringMatching(/\.when$/), 'no-such', { given: 'children.luck' }],
    ]) as never,
  ],
  [
    REFERRAL,
    'a condition on the choice in a text of rows',
    (f) => (f.sections.at(-1).items.at(-1).when = { item: 'children', field: 'name', is: ['yes'] }),
    expect.arrayContaining([
      [expect.stringMatching(/\.when$/), 'not-allowed', { given: 'yes', allowed: [] }],
    ]) as never,
  ],
];

const safety: readonly Changed[] = [
  [
    CHECKLIST,
    'no judgement',
    (f) => f.sections[5].items.shift(),
    [['sections', 'unsafe', { rule: 'judgement' }]],
  ],
  [
    CHECKLIST,
    'a judgement at times',
    (f) => (f.sections[5].items[0].when = { answered: 'q1' }),
    [['sections[5].items[0]', 'unsafe', { rule: 'judgement-always' }]],
  ],
  [
    CHECKLIST,
    'a judgement by another name',
    (f) => (f.sections[5].items[0].id = 'verdict'),
    [['sections[5].items[0].id', 'not-allowed', { given: 'verdict', allowed: ['judgement'] }]],
  ],
  [
    CHECKLIST,
    'a counted question at times',
    (f) => (f.sections[0].items[3].when = { item: 'q1', is: ['yes'] }),
    [['sections[0].items[3]', 'unsafe', { rule: 'counted-always' }]],
  ],
  [
    CHECKLIST,
    'a counted question without a no',
    (f) => (f.sections[0].items[3].answers = ['yes']),
    [['sections[0].items[3].answers', 'unsafe', { rule: 'yes-and-no' }]],
  ],
  [
    CHECKLIST,
    'a counted question that is not answered, without boxes',
    (f) => (f.sections[0].items[3].answers = []),
    [
      ['sections[0].items[3].answers', 'too-few', { min: 1 }],
      ['sections[0].items[3].answers', 'unsafe', { rule: 'yes-and-no' }],
    ],
  ],
  [
    CHECKLIST,
    'a counted question without a no, with a box that says none',
    (f) => Object.assign(f.sections[0].items[3], { answers: ['yes'], options: ['none', 'a'] }),
    [['sections[0].items[3].answers', 'unsafe', { rule: 'yes-and-no' }]],
  ],
  [
    CHECKLIST,
    'strangulation of no urgency',
    (f) => delete f.sections[2].items[5].urgent,
    [['sections[2].items[5]', 'unsafe', { rule: 'urgent' }]],
  ],
  [
    CHECKLIST,
    'a critical question without a yes',
    (f) => (f.sections[1].items[0].answers = ['no', 'unknown']),
    [
      ['scoring.factors[0].items[0]', 'unfit', { given: 'q9', kind: 'question', allowed: ['yes'] }],
      ['sections[1].items[0].answers', 'unsafe', { rule: 'yes-and-no' }],
    ],
  ],
  [
    MERIT,
    'a judgement at times',
    (f) => (f.sections[6].items[0].when = { answered: 'q1' }),
    [['sections[6].items[0]', 'unsafe', { rule: 'judgement-always' }]],
  ],
  // A choice shows no warning of its own.
  [
    CHECKLIST,
    'strangulation told by a choice too',
    (f) => f.scoring.factors[1].items.push('referralMade'),
    [],
  ],
  // What counts for nothing can be asked in any way.
  [
    CHECKLIST,
    'a question that does not count, asked at times',
    (f) => Object.assign(f.sections[1].items[1], { counted: false, when: { item: 'q1', is: ['yes'] } }),
    [],
  ],
];

describe.each([
  ['scores', scores],
  ['conclusions', conclusions],
  ['conditions', conditions],
  ['safety', safety],
])('%s', (_, cases) => {
  it.each(cases)('%s with %s', (base, _what, change, told) => {
    expect(toldOf(base, change)).toEqual(told);
  });
});
