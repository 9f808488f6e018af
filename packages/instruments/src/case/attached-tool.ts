// What a referral and the risk tool attached to it tell of the same case: neither side is taken to be right.
import type { Condition } from '../model/conditions.js';

/** A place in the risk tool attached, and what it says there. */
export const toolSays = <const O extends string>(at: string, ...oneOf: readonly O[]) =>
  ({ attached: 'riskAssessment', at, oneOf }) as const;

/** A question that the tool attached answers with a yes. */
const yesTo = (question: string) => toolSays(`answers.${question}.answer`, 'yes');
const noTo = (question: string) => toolSays(`answers.${question}.answer`, 'no');
const ticked = (question: string, ...options: readonly string[]) =>
  toolSays(`answers.${question}.selected`, ...options);
/** The same number is another question in another tool. */
const inTool = (editions: readonly string[], any: readonly Condition[]): Condition => ({
  all: [toolSays('instrument.edition', ...editions), { any }],
});

const of27 = ['cleveland', 'kirklees'] as const;

/** Each tool, where it tells of a pregnancy or a baby, which all of them ask as one. */
const babies = {
  of27: inTool(of27, [yesTo('q9')]),
  merit: inTool(['liverpool'], [yesTo('q7')]),
  seftonDomestic: inTool(['sefton-domestic'], [yesTo('q12')]),
};

/** Each tool, where it tells of children, or of somebody who may be a child. */
const children = {
  of27: inTool(of27, [
    yesTo('q10'),
    yesTo('q11'),
    yesTo('q12'),
    ticked('q3', 'kill:children', 'injury:children', 'other:children'),
    ticked('q17', 'children'),
    toolSays('answers.childrenAtRisk', 'yes'),
  ]),
  merit: inTool(['liverpool'], [yesTo('q2'), yesTo('q5'), yesTo('q6'), yesTo('q33')]),
  seftonDomestic: inTool(
    ['sefton-domestic'],
    [yesTo('q13'), yesTo('q14'), yesTo('q15'), ticked('q5', 'children')],
  ),
  seftonSexual: inTool(['sefton-sexual'], [ticked('q10', 'victims-children')]),
  seftonHate: inTool(['sefton-hate'], [ticked('q48', 'children')]),
};

/** Each tool, where it says that nobody is pregnant, and that there is no baby. */
const noBabies: Condition = {
  any: [
    inTool(of27, [noTo('q9')]),
    inTool(['liverpool'], [noTo('q7')]),
    inTool(['sefton-domestic'], [noTo('q12')]),
  ],
};

const noneListed: Condition = {
  any: [
    { item: 'noChildren', is: ['true'] },
    { item: 'notKnown', is: ['children'] },
  ],
};

/** Said in another way than the tool says it; a reason lets both stand, since one may have been filled in later. */
export const confirmed = <const I extends string, const T extends string>(
  id: I,
  item: T,
  ...when: readonly Condition[]
) => ({ id, kind: 'contradiction', effect: 'confirms', item, when, unless: 'toolDifferenceReason' }) as const;

/**
 * The tool tells of children. It may mean others who depend on the family.
 * @param pregnant Where the form asks after a pregnancy by itself: that answers for one.
 */
const childrenTold = (pregnant?: Condition): Condition => ({
  any: [
    ...Object.values(children),
    pregnant ? { all: [{ any: Object.values(babies) }, { not: pregnant }] } : { any: Object.values(babies) },
  ],
});

/** The tool tells of children, and none is listed. */
export const childrenInTool = (pregnant?: Condition) =>
  confirmed('children-in-tool', 'children', noneListed, childrenTold(pregnant));

/** The tool tells of children, and a form that lists none says that there are none. */
export const childrenDenied = confirmed(
  'children-in-tool',
  'noChildren',
  { item: 'noChildren', is: ['true'] },
  childrenTold(),
);

/** A child is expected, and the tool says no to a pregnancy. */
export const unbornNotInTool = <const T extends string>(item: T, pregnant: Condition) =>
  confirmed('unborn-not-in-tool', item, pregnant, noBabies);

/** A row for a child that is not born yet. */
export const unbornListed = { item: 'children', field: 'unborn', is: ['true'] } as const;

/** The same where a form does not ask whether there are children: an empty list says nothing, so it is only told. */
export const childrenUnlisted = [
  {
    id: 'children-in-tool',
    kind: 'contradiction',
    effect: 'warns',
    item: 'children',
    when: [{ not: { answered: 'children' } }, childrenTold()],
  },
  {
    id: 'unborn-not-in-tool',
    kind: 'contradiction',
    effect: 'warns',
    item: 'children',
    when: [unbornListed, noBabies],
  },
] as const;

/** A DASH asks after so-called honour-based abuse only beside other questions: a yes there is worth a second look. */
export const honourInDash = {
  id: 'honour-in-dash',
  kind: 'contradiction',
  effect: 'warns',
  item: 'honourBasedAbuse',
  when: [
    { item: 'honourBasedAbuse', is: ['no'] },
    inTool(of27, [yesTo('q20'), ticked('q26', 'forced-marriage-order')]),
  ],
} as const;

/** The tool was raised to the top by judgement alone, and the referral does not rest on judgement. */
export const judgementNotClaimed = <const T extends string>(item: T, claimed: Condition) =>
  confirmed(
    'judgement-not-claimed',
    item,
    toolSays('result.basis', 'professional-judgement'),
    { not: toolSays('result.basis', 'visible-high-risk') },
    { not: claimed },
  );

/** A case that the referral tells of, and the MeRIT denies: it may have become known since. */
export const notInMerit = <const I extends string, const T extends string>(
  id: I,
  item: T,
  ...when: readonly Condition[]
) => confirmed(id, item, toolSays('instrument.id', 'merit'), ...when);

/** The record of sharing lists children, and the referral none. */
export const childrenInRecord = {
  id: 'children-in-record',
  kind: 'contradiction',
  effect: 'blocks',
  item: 'children',
  when: [{ attached: 'sharingRecord', at: 'answers.children' }, noneListed],
} as const;

/**
 * The tool reaches the top, attached or on paper, and that is not among the reasons.
 * @param item The reasons; while they have to be given and are not, no more is said of them.
 * @param claimed The reason that says so.
 * @param onPaper Where a tool on paper reaches it.
 * @param open Where no reason has to be given.
 */
export const highNotClaimed = <const T extends string>(
  item: T,
  claimed: Condition,
  onPaper: Condition,
  ...open: readonly Condition[]
) =>
  ({
    id: 'high-not-claimed',
    kind: 'contradiction',
    effect: 'blocks',
    item,
    when: [
      { any: [toolSays('result.basis', 'visible-high-risk'), onPaper] },
      { any: [{ answered: item }, ...open] },
      { not: claimed },
    ],
  }) as const;

/** Why both stand, asked where a rule wants it confirmed. */
export const toolDifferenceReason = (...rules: readonly { readonly when: readonly Condition[] }[]) =>
  ({
    kind: 'long-text',
    id: 'toolDifferenceReason',
    // Pregnancy is among what can differ.
    specialCategory: true,
    when: { any: rules.map(({ when }) => ({ all: when })) },
  }) as const;
