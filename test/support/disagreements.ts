/**
 * Where a referral and the tool attached to it can tell of two cases, both ways round. Each says what the two have to
 * say for it, written down by hand for every tool that a referral takes.
 */
import type { Answers } from '@safeguarding-forms/instruments';

/** One thing that both sides tell of. */
export interface Disagreement {
  /** What is told of, and by whom more is told. */
  readonly what: string;
  /** The item that the issue stands beside. */
  readonly at: string;
  /** What the tool says: its answers, and its result. */
  readonly tool: { readonly answers?: Answers; readonly result?: object };
  /** What the referral says that does not go with it, and what does. */
  readonly apart: Answers;
  readonly alike: Answers;
  /** Whether a reason lets both stand. */
  readonly confirmed: boolean;
}

type Told = Omit<Disagreement, 'what' | 'tool' | 'confirmed'>;

const basis = (...codes: readonly string[]): Disagreement['tool'] => ({ result: { basis: codes } });
const answered = (question: string, answer: string): Disagreement['tool'] => ({
  answers: { [question]: { answer } },
});
const kid = [{ name: 'Example Child' }];

/** How a referral says that its tool reaches the top, and that it does not. */
interface Claim {
  readonly item: string;
  readonly claimed: Answers;
  readonly denied: Answers;
  readonly judged: Answers;
}

/** The top of the tool, claimed without it and kept quiet about. */
const top = ({ item, claimed, denied }: Claim, confirmed = false): Disagreement[] => [
  { what: 'top: referral', at: item, tool: basis(), apart: claimed, alike: denied, confirmed: false },
  { what: 'top: tool', at: item, tool: basis('visible-high-risk'), apart: denied, alike: claimed, confirmed },
];

const raised = ({ item, denied, judged }: Claim, confirmed: boolean): Disagreement => ({
  what: 'judgement: tool',
  at: item,
  tool: basis('professional-judgement'),
  apart: denied,
  alike: judged,
  confirmed,
});

const childrenIn = (tool: Disagreement['tool'], answers: Answers = {}): Disagreement => ({
  what: 'children: tool',
  at: 'children',
  tool,
  apart: { ...answers, noChildren: true },
  alike: { ...answers, children: kid },
  confirmed: true,
});

/** A pregnancy, by the question about it. */
const pregnancy = (question: string, { at, apart, alike }: Told, answers: Answers = {}): Disagreement[] => [
  { ...childrenIn(answered(question, 'yes'), answers), what: 'pregnancy: tool' },
  {
    what: 'pregnancy: referral',
    at,
    tool: answered(question, 'no'),
    apart: { ...answers, ...apart },
    alike: { ...answers, ...alike },
    confirmed: true,
  },
];
const unborn: Told = { at: 'children', apart: { children: [{ unborn: true }] }, alike: { children: kid } };
const pregnant: Told = { at: 'pregnant', apart: { pregnant: 'yes' }, alike: { pregnant: 'no' } };

const of27 = (claim: Claim, asked: Told = unborn, leavesRoom = false): Disagreement[] => [
  ...top(claim, leavesRoom),
  ...['q10', 'q11', 'q12'].map((question) => childrenIn(answered(question, 'yes'))),
  ...pregnancy('q9', asked),
];

const cleveland: Claim = {
  item: 'visibleHighRisk',
  claimed: { visibleHighRisk: 'yes' },
  denied: { visibleHighRisk: 'no' },
  judged: {},
};
const kirklees: Claim = {
  item: 'referralReason',
  claimed: { referralReason: 'visible-high-risk' },
  denied: { referralReason: 'potential-escalation' },
  judged: { referralReason: 'professional-judgement' },
};
const norfolk: Claim = {
  item: 'thresholdRoutes',
  claimed: { thresholdRoutes: ['actuarial'] },
  denied: { thresholdRoutes: ['escalation'] },
  judged: { thresholdRoutes: ['professional-judgement'] },
};
const liverpool: Claim = {
  item: 'referralReasons',
  claimed: { incidentWithinThreeMonths: 'yes', referralReasons: ['visible-high-risk'] },
  denied: { incidentWithinThreeMonths: 'yes', referralReasons: ['potential-escalation'] },
  judged: { incidentWithinThreeMonths: 'yes', referralReasons: ['professional-judgement'] },
};
const first = { referralType: 'first' };
const sefton: Claim = {
  item: 'referralReasons',
  claimed: { ...first, referralReasons: ['very-high-risk'] },
  denied: { ...first, referralReasons: ['professional-judgement'] },
  judged: {},
};

const ofCleveland: Disagreement[] = [
  ...of27(cleveland),
  raised(
    {
      item: 'professionalJudgement',
      claimed: {},
      denied: { professionalJudgement: 'no' },
      judged: { professionalJudgement: 'yes' },
    },
    false,
  ),
];
const ofKirklees: Disagreement[] = [
  ...of27(kirklees),
  raised(kirklees, true),
  ...['1', '3'].map((yes) => ({
    what: `count: ${Number(yes) < 2 ? 'referral' : 'tool'}`,
    at: 'tickCount',
    tool: { result: { yes } },
    apart: { tickCount: 2 },
    alike: { tickCount: Number(yes) },
    confirmed: false,
  })),
];
const ofNorfolk: Disagreement[] = [...of27(norfolk, pregnant, true), raised(norfolk, true)];
const ofLiverpool: Disagreement[] = [
  ...of27(liverpool),
  raised(liverpool, true),
  {
    what: 'agency: tool',
    at: 'healthAgency',
    tool: {},
    apart: { healthAgency: 'no' },
    alike: { healthAgency: 'yes' },
    confirmed: false,
  },
];

const referredOn = '2025-06-01';
/** Repeat, honour-based abuse, dates: what the MeRIT knows besides. */
const ofMerit: Disagreement[] = [
  ...top(liverpool),
  raised(liverpool, true),
  ...['q2', 'q5', 'q6', 'q33'].map((question) => childrenIn(answered(question, 'yes'))),
  ...pregnancy('q7', unborn),
  {
    what: 'repeat: tool',
    at: 'maracRepeat',
    tool: basis('repeat'),
    apart: { maracRepeat: 'no' },
    alike: { maracRepeat: 'yes' },
    confirmed: false,
  },
  {
    what: 'repeat: referral',
    at: 'maracRepeat',
    tool: answered('q8', 'no'),
    apart: { maracRepeat: 'yes' },
    alike: { maracRepeat: 'no' },
    confirmed: true,
  },
  ...['2025-01-01', '2025-03-01'].map((date, at) => ({
    what: `last MARAC: ${at ? 'tool' : 'referral'}`,
    at: 'previousMaracDate',
    tool: { answers: { previousMaracDate: date } },
    apart: { maracRepeat: 'yes', previousMaracDate: '2025-02-01' },
    alike: { maracRepeat: 'yes', previousMaracDate: date },
    confirmed: true,
  })),
  {
    what: 'honour-based abuse: tool',
    at: 'honourBasedAbuse',
    tool: basis('honour-based-abuse'),
    apart: { honourBasedAbuse: 'no' },
    alike: { honourBasedAbuse: 'yes' },
    confirmed: false,
  },
  {
    what: 'honour-based abuse: referral',
    at: 'honourBasedAbuse',
    tool: { answers: { honourBasedAbuse: 'no' } },
    apart: { honourBasedAbuse: 'yes' },
    alike: { honourBasedAbuse: 'no' },
    confirmed: true,
  },
  {
    what: 'incident: tool',
    at: 'incidentWithinThreeMonths',
    tool: { answers: { incidentDate: '2025-03-01' } },
    apart: { referralDate: referredOn, incidentWithinThreeMonths: 'no' },
    alike: { referralDate: referredOn, incidentWithinThreeMonths: 'yes' },
    confirmed: false,
  },
  {
    what: 'incident: referral',
    at: 'incidentWithinThreeMonths',
    tool: { answers: { incidentDate: '2025-02-28' } },
    apart: { referralDate: referredOn, incidentWithinThreeMonths: 'yes' },
    alike: { referralDate: referredOn, incidentWithinThreeMonths: 'no' },
    confirmed: true,
  },
];

const conference = (own: string, other: string): Disagreement => ({
  what: 'conference: tool',
  at: 'conference',
  tool: {},
  apart: { ...first, conference: other },
  alike: { ...first, conference: own },
  confirmed: false,
});
const domestic = conference('domestic-and-sexual', 'hate-crime');
const boxIn = (question: string, box: string): Disagreement =>
  childrenIn({ answers: { [question]: { answer: 'yes', selected: [box] } } }, first);

/** By the referral’s edition, and the id and edition of the tool. */
export const disagreements: Readonly<Record<string, readonly Disagreement[]>> = {
  'cleveland < dash cleveland': [
    ...ofCleveland,
    childrenIn({ answers: { childrenAtRisk: 'yes' } }),
    childrenIn({ answers: { q17: { answer: 'yes', selected: ['children'] } } }),
  ],
  'cleveland < dash kirklees': [
    ...ofCleveland,
    childrenIn({ answers: { q3: { selected: ['kill:children'] } } }),
  ],
  'kirklees < dash cleveland': ofKirklees,
  'kirklees < dash kirklees': ofKirklees,
  'norfolk < dash cleveland': ofNorfolk,
  'norfolk < dash kirklees': ofNorfolk,
  'liverpool < dash cleveland': ofLiverpool,
  'liverpool < dash kirklees': ofLiverpool,
  'liverpool < merit liverpool': ofMerit,
  'sefton < dash sefton-domestic': [
    ...top(sefton),
    domestic,
    ...['q13', 'q14', 'q15'].map((question) => childrenIn(answered(question, 'yes'), first)),
    boxIn('q5', 'children'),
    ...pregnancy('q12', unborn, first),
  ],
  // Neither asks after a pregnancy.
  'sefton < dash sefton-sexual': [...top(sefton), domestic, boxIn('q10', 'victims-children')],
  'sefton < dash sefton-hate': [
    ...top(sefton),
    conference('hate-crime', 'domestic-and-sexual'),
    boxIn('q48', 'children'),
  ],
};

/** How a form that is no referral compares what its tool tells of children, or why it does not. */
type ComparesChildren =
  | { readonly because: string }
  | { readonly apart: Answers; readonly alike: Answers }
  | { readonly warned: true; readonly apart: Answers; readonly alike: Answers };

// An empty list says nothing there: the record does not ask whether there are children.
const record: ComparesChildren = { warned: true, apart: {}, alike: { children: kid } };
// What is new of the children is told in one text: only that there are none can be wrong.
const transfer: ComparesChildren = { apart: { noChildren: true }, alike: { newsChildren: 'New school' } };
const route: ComparesChildren = { because: 'the route asks nothing of children' };

/** By the form’s name: every form that takes a risk tool, but the referrals. */
export const childrenCompared: Readonly<Record<string, ComparesChildren>> = {
  'marac-decision sefton': route,
  'marac-decision liverpool': route,
  'share-without-consent uk-gdpr': record,
  'share-without-consent dpa-1998': record,
  'marac-transfer kirklees': transfer,
  'marac-transfer cleveland': transfer,
  'marac-transfer liverpool': transfer,
};
