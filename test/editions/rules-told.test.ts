/** What is told of names, rules, attachments, conditions, circles and steps in an edition file. */
import { describe, expect, it } from 'vitest';
import { fileOf, toldOf, type Changed, type Loose } from '../support/edition-file.js';

const CHECKLIST = 'dash/cleveland';
const DECISION = 'marac-decision/liverpool';
const REFERRAL = 'marac-referral/cleveland';
const PLAN = 'marac-actions/plan';
const UPDATE = 'marac-actions/update';

const fieldsOf = (base: string, group: string): string[] =>
  fileOf(base)
    .sections.flatMap(({ items }: Loose) => items)
    .find(({ id }: Loose) => id === group)
    .fields.map(({ id }: Loose) => id);
const idsOf = (base: string): string[] =>
  fileOf(base).sections.flatMap(({ items }: Loose) => items.map(({ id }: Loose) => id));
const luck = { given: 'luck' };
const twice = (path: string, given: string): Changed[3][number] => [path, 'twice', { given }];
/** A rule of a kind in the place of the first one. */
const rule =
  (kind: string, rest: object) =>
  (f: Loose): unknown =>
    (f.rules[0] = { id: 'x', kind, ...rest });

const names: readonly Changed[] = [
  [CHECKLIST, 'a level twice', (f) => (f.levels[1] = 'high'), [twice('levels[2]', 'high')]],
  [DECISION, 'an outcome twice', (f) => f.outcomes.push('refer'), [twice('outcomes[2]', 'refer')]],
  [
    REFERRAL,
    'a note twice',
    (f) => (f.notes[2].id = f.notes[0].id),
    [twice('notes[2].id', 'printed-as-one')],
  ],
  [PLAN, 'guidance twice', (f) => (f.guidance[1].id = f.guidance[0].id), [twice('guidance[1].id', 'focus')]],
  [
    CHECKLIST,
    'a factor twice',
    (f) => (f.scoring.factors[1].code = 'pregnancy'),
    [twice('scoring.factors[1].code', 'pregnancy')],
  ],
  [CHECKLIST, 'a section twice', (f) => (f.sections[1].id = 'current'), [twice('sections[1].id', 'current')]],
  [
    CHECKLIST,
    'an item twice',
    (f) => (f.sections[4].items[2].id = 'q1'),
    [twice('sections[4].items[2].id', 'q1')],
  ],
  [
    CHECKLIST,
    'an answer twice',
    (f) => (f.sections[0].items[0].answers = ['yes', 'no', 'no']),
    [twice('sections[0].items[0].answers[2]', 'no')],
  ],
  [
    CHECKLIST,
    'an option twice',
    (f) => f.sections[7].items[0].options.push('yes'),
    [twice('sections[7].items[0].options[2]', 'yes')],
  ],
  [
    PLAN,
    'a field twice',
    (f) => (f.sections[2].items[1].fields[2].id = 'number'),
    [twice('sections[2].items[1].fields[2].id', 'number')],
  ],
  [
    PLAN,
    'an option of a field twice',
    (f) => f.sections[0].items[2].fields[1].options.push(f.sections[0].items[2].fields[1].options[0]),
    expect.arrayContaining([
      [
        expect.stringMatching(/^sections\[0\]\.items\[2\]\.fields\[1\]\.options\[\d\]$/),
        'twice',
        expect.anything(),
      ],
    ]) as never,
  ],
  [
    CHECKLIST,
    'a name that is taken',
    (f) => (f.sections[4].items[0].id = 'notKnown'),
    [['sections[4].items[0].id', 'not-allowed', { given: 'notKnown' }]],
  ],
  [
    CHECKLIST,
    'a rule by a name that is taken',
    (f) => (f.rules[0].id = 'notKnown'),
    [['rules[0].id', 'not-allowed', { given: 'notKnown' }]],
  ],
  [
    CHECKLIST,
    'one item too many',
    (f) => {
      const missing = 401 - idsOf(CHECKLIST).length;
      f.sections[4].items.push(
        ...Array.from({ length: missing }, (_, at) => ({ kind: 'text', id: `extra${at}`, cite: 'ours' })),
      );
    },
    [['sections', 'too-many', { max: 400 }]],
  ],
  [
    CHECKLIST,
    'as many items as there can be',
    (f) => {
      const missing = 400 - idsOf(CHECKLIST).length;
      f.sections[4].items.push(
        ...Array.from({ length: missing }, (_, at) => ({ kind: 'text', id: `extra${at}`, cite: 'ours' })),
      );
    },
    [],
  ],
];

const rules: readonly Changed[] = [
  [
    CHECKLIST,
    'a rule that only records have',
    rule('too-far-ahead', { dates: [{ item: 'victimDob' }], months: 1 }),
    [
      [
        'rules[0].kind',
        'not-allowed',
        { given: 'too-far-ahead', allowed: ['at-most-one-yes', 'contradiction'] },
      ],
    ],
  ],
  ...['at-most-one-yes', 'all-yes', 'unequal'].map((kind): Changed => [
    REFERRAL,
    `nothing in a rule "${kind}"`,
    rule(kind, { items: ['victimName', 'luck'] }),
    [['rules[0].items[1]', 'no-such', luck]],
  ]),
  [
    REFERRAL,
    'a contradiction about nothing, unless a day says why',
    (f) => Object.assign(f.rules[0], { item: 'luck', unless: 'victimDob' }),
    [
      ['rules[0].item', 'no-such', luck],
      ['rules[0].unless', 'unfit', { given: 'victimDob', kind: 'date', allowed: ['text', 'long-text'] }],
    ],
  ],
  [REFERRAL, 'a contradiction unless a text says why', (f) => (f.rules[0].unless = 'victimName'), []],
  [
    REFERRAL,
    'a text that is too long ago',
    (f) => (f.rules[1].item = 'victimName'),
    [['rules[1].item', 'unfit', { given: 'victimName', kind: 'text', allowed: ['date'] }]],
  ],
  [
    REFERRAL,
    'days before nothing, of which one is a text',
    (f) => {
      f.rules[4].than.item = 'luck';
      f.rules[4].dates[1].item = 'victimName';
    },
    [
      ['rules[4].than', 'no-such', luck],
      ['rules[4].dates[1]', 'unfit', { given: 'victimName', kind: 'text', allowed: ['date'] }],
    ],
  ],
  [
    REFERRAL,
    'a day of a row that is none, and one that is not there',
    (f) =>
      (f.rules[3].dates = [
        { item: 'children', field: 'name' },
        { item: 'children', field: 'luck' },
        { item: 'victimName', field: 'dob' },
      ]),
    [
      ['rules[3].dates[0]', 'unfit', { given: 'children.name', kind: 'text', allowed: ['date'] }],
      ['rules[3].dates[1]', 'no-such', { given: 'children.luck', allowed: fieldsOf(REFERRAL, 'children') }],
      ['rules[3].dates[2]', 'unfit', { given: 'victimName', kind: 'text', allowed: ['group'] }],
    ],
  ],
  [
    PLAN,
    'rows by what they do not have',
    (f) => (f.rules[1].field = 'luck'),
    [['rules[1]', 'no-such', { given: 'actions.luck', allowed: fieldsOf(PLAN, 'actions') }]],
  ],
  [
    PLAN,
    'rows that name what is not there',
    (f) => {
      f.rules[2].field = 'luck';
      f.rules[2].of.field = 'chance';
    },
    [
      ['rules[2]', 'no-such', { given: 'risks.luck', allowed: fieldsOf(PLAN, 'risks') }],
      ['rules[2].of', 'no-such', { given: 'actions.chance', allowed: fieldsOf(PLAN, 'actions') }],
    ],
  ],
  [
    UPDATE,
    'what nothing attached says of nothing',
    (f) => Object.assign(f.rules[4], { item: 'luck', attachment: 'agency' }),
    [
      ['rules[4].item', 'no-such', luck],
      [
        'rules[4].attachment',
        'unfit',
        { given: 'agency', kind: expect.any(String) as string, allowed: ['attachment'] },
      ],
    ],
  ],
  ...[6, 7].map((at): Changed => [
    UPDATE,
    `rows of one's own out of nothing (${at})`,
    (f) => Object.assign(f.rules[at], { field: 'luck', attachment: 'chance' }),
    [
      [`rules[${at}].item`, 'no-such', { given: 'actions.luck', allowed: ['number', 'done', 'doneDate'] }],
      [`rules[${at}].attachment`, 'no-such', { given: 'chance' }],
    ],
  ]),
  [
    REFERRAL,
    'a rule that only forms like the update are checked for',
    rule('attached-says', { item: 'victimName', attachment: 'riskAssessment', at: ['answers.victimName'] }),
    [['rules[0].kind', 'not-allowed', { given: 'attached-says', allowed: [] }]],
  ],
  [
    REFERRAL,
    'an attachment that fills, agrees and is of the same case by nothing',
    (f) => {
      const tool = f.sections[9].items[0];
      tool.fills[1].item = 'luck';
      tool.agrees[2].item = 'chance';
      tool.sameCase = { ...tool.sameCase, items: ['victimName', 'fate'], unless: 'hazard' };
    },
    [
      ['sections[9].items[0].fills[1].item', 'no-such', luck],
      ['sections[9].items[0].agrees[2].item', 'no-such', { given: 'chance' }],
      ['sections[9].items[0].sameCase.items[1]', 'no-such', { given: 'fate' }],
      ['sections[9].items[0].sameCase.unless', 'no-such', { given: 'hazard' }],
    ],
  ],
  [
    CHECKLIST,
    'an excuse that is not there',
    (f) => (f.unansweredExcusedBy = 'luck'),
    [['unansweredExcusedBy', 'no-such', luck]],
  ],
  [
    CHECKLIST,
    'an excuse that nobody can write',
    (f) => (f.unansweredExcusedBy = 'victimDob'),
    [['unansweredExcusedBy', 'unfit', { given: 'victimDob', kind: 'date', allowed: ['text', 'long-text'] }]],
  ],
  [CHECKLIST, 'an excuse of several lines', (f) => (f.unansweredExcusedBy = 'whyMarac'), []],
];

/** A condition on nothing, wherever one can stand. */
const placed: readonly Changed[] = (
  [
    [REFERRAL, 'sections[4].when', (f: Loose, when: object) => (f.sections[4].when = when)],
    [REFERRAL, 'rules[2].when[1]', (f: Loose, when: object) => (f.rules[2].when[1] = when)],
    [DECISION, 'conclusions.flags[1].when', (f: Loose, when: object) => (f.conclusions.flags[1].when = when)],
    [DECISION, 'route.leads[1].when', (f: Loose, when: object) => (f.route.leads[1].when = when)],
    [DECISION, 'route.levelFrom.when', (f: Loose, when: object) => (f.route.levelFrom.when = when)],
    [
      'merit/liverpool',
      'scoring.decisions.repeat',
      (f: Loose, when: object) => (f.scoring.decisions.repeat = when),
    ],
  ] as const
).map(([base, path, put]) => [
  base,
  `a condition on nothing at ${path}`,
  (f) => put(f, { answered: 'luck' }),
  [[path, 'no-such', { given: 'luck', allowed: idsOf(base) }]],
]);

const rows: readonly Changed[] = [
  [
    REFERRAL,
    'a field that is asked by what stands outside of its row',
    (f) => (f.sections[3].items[1].fields[7].required = { answered: 'victimName' }),
    [
      [
        'sections[3].items[1].fields[7].required',
        'no-such',
        { given: 'victimName', allowed: fieldsOf(REFERRAL, 'children') },
      ],
    ],
  ],
  [
    REFERRAL,
    'a field that is asked if it is asked',
    (f) => (f.sections[3].items[1].fields[7].when = { answered: 'school' }),
    [['sections[3].items[1].fields[7].when', 'circle', { items: ['school', 'school'] }]],
  ],
  [
    CHECKLIST,
    'an item asked by two that ask for each other',
    (f) => {
      f.sections[7].items[0].when = { answered: 'childrenReferral' };
      f.sections[7].items[1].when = { answered: 'childrenReferralDate' };
      f.sections[7].items[2].when = { answered: 'childrenReferral' };
    },
    [
      [
        'sections[7].items[1].when',
        'circle',
        { items: ['childrenReferral', 'childrenReferralDate', 'childrenReferral'] },
      ],
    ],
  ],
];

const steps: readonly Changed[] = [
  [
    CHECKLIST,
    'steps of a form that has none',
    (f) => (f.steps = { first: ['current'] }),
    [['steps', 'unknown-key', { allowed: ['inSteps'] }]],
  ],
  [
    REFERRAL,
    'a step that begins by the name of a section',
    (f) => (f.steps.begin = { consent: 'victimPhone' }),
    [twice('steps.begin.consent', 'consent')],
  ],
  [
    DECISION,
    'a first step that is not there',
    (f) => (f.steps = { first: ['luck'] }),
    [
      [
        'steps.first[0]',
        'no-such',
        { given: 'luck', allowed: fileOf(DECISION).sections.map(({ id }: Loose) => id as string) },
      ],
    ],
  ],
  ['marac-referral/norfolk', 'no steps that come first', (f) => delete f.steps.first, []],
  [
    REFERRAL,
    'first steps of which one stands twice',
    (f) => (f.steps.first = ['consent', 'reasons', 'consent']),
    [twice('steps.first[2]', 'consent')],
  ],
  [
    REFERRAL,
    'a step that begins with nothing',
    (f) => (f.steps.begin['victim-contact'] = 'luck'),
    [['steps.begin.victim-contact', 'no-such', luck]],
  ],
  [
    REFERRAL,
    'nothing after nothing',
    (f) => (f.steps.after = { luck: 'chance' }),
    [
      ['steps.after.luck', 'no-such', luck],
      ['steps.after.luck', 'no-such', { given: 'chance' }],
    ],
  ],
  [
    REFERRAL,
    'three items that each come after another of them, and one after those',
    (f) =>
      (f.steps.after = {
        children: 'samePerson',
        samePerson: 'victimDob',
        victimDob: 'victimName',
        victimName: 'samePerson',
      }),
    [
      [
        'steps.after.samePerson',
        'circle',
        { items: ['samePerson', 'victimDob', 'victimName', 'samePerson'] },
      ],
      ['steps.after.victimDob', 'circle', { items: ['victimDob', 'victimName', 'samePerson', 'victimDob'] }],
      [
        'steps.after.victimName',
        'circle',
        { items: ['victimName', 'samePerson', 'victimDob', 'victimName'] },
      ],
    ],
  ],
  [
    CHECKLIST,
    'a heading over options in another order',
    (f) => (f.sections[7].items[0].optionGroups = { sure: ['no', 'yes'] }),
    [
      [
        'sections[7].items[0].optionGroups',
        'out-of-order',
        { given: ['no', 'yes'], expected: ['yes', 'no'] },
      ],
    ],
  ],
  [
    PLAN,
    'a heading over options of a field that it does not have',
    (f) => (f.sections[2].items[1].fields[6].optionGroups = { all: ['luck'] }),
    [
      [
        'sections[2].items[1].fields[6].optionGroups',
        'out-of-order',
        { given: ['luck'], expected: [fileOf(PLAN).sections[2].items[1].fields[6].options[0]] },
      ],
    ],
  ],
];

describe.each([
  ['names', names],
  ['rules', rules],
  ['conditions by their places', placed],
  ['rows', rows],
  ['steps', steps],
])('%s', (_, cases) => {
  it.each(cases)('%s with %s', (base, _what, change, told) => {
    expect(toldOf(base, change)).toEqual(told);
  });
});
