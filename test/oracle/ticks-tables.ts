/** The five checklists as flat tables: what is counted, where the bands start, what each factor leads to. */

/** A band with the yes count from which it holds, and the police call-outs that give it too. */
export type BandRow = readonly [band: string, fromYes: number, fromCallouts: number];

/** A factor, the items whose yes makes it, and what it leads to. */
export type FactorRow = readonly [code: string, items: readonly string[], leadsTo: 'refer' | 'consider'];

/** All that sets one checklist apart. */
export interface TicksTable {
  readonly questions: readonly string[];
  /** Lowest first. */
  readonly bands: readonly BandRow[];
  readonly factors: readonly FactorRow[];
  /** Rank from which the level by itself is considered; a number out of reach where none is. */
  readonly considerFrom: number;
  /** Whether police call-outs are asked. */
  readonly callouts: boolean;
  /** Questions answered by their boxes alone, where `none` says no. */
  readonly byBoxes: readonly string[];
  /** Boxes printed inside a yes/no question. */
  readonly boxes: Readonly<Record<string, readonly string[]>>;
  /** Items that are asked only while another question is a yes. */
  readonly askedAfter: Readonly<Record<string, string>>;
  /** A text that the top band asks for. */
  readonly whyWithTop: string | null;
}

const NEVER = 9;
const numbered = (first: number, last: number, letter = 'q'): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => `${letter}${first + at}`);

const FOURTEEN: readonly BandRow[] = [
  ['standard', 0, NEVER],
  ['medium', 1, NEVER],
  ['high', 14, NEVER],
];
const TEN: readonly BandRow[] = [
  ['standard', 0, 0],
  ['medium', 1, 1],
  ['high', 6, 2],
  ['very-high', 10, 3],
];
const SUBSTANCES = ['alcohol', 'drugs', 'mental-health'];
const SHARED_BOXES = {
  q21: ['children', 'family', 'previous-partner', 'other'],
  q24: ['drugs', 'alcohol', 'mental-health'],
  q26: ['bail', 'non-molestation-occupation', 'contact', 'forced-marriage-order', 'other'],
};

const cleveland: TicksTable = {
  questions: numbered(1, 27),
  bands: FOURTEEN,
  factors: [
    ['pregnancy', ['q9'], 'consider'],
    ['strangulation', ['q18'], 'consider'],
    ['threats', ['q12', 'q20'], 'consider'],
    ['threats-to-kill', ['q17'], 'consider'],
    ['animal-cruelty', ['q22'], 'consider'],
    ['weapons', ['q16'], 'consider'],
    ['escalation', ['q13', 'q14'], 'consider'],
  ],
  considerFrom: NEVER,
  callouts: false,
  byBoxes: [],
  boxes: {
    ...SHARED_BOXES,
    q17: ['you', 'children', 'other'],
    q27: ['domestic', 'sexual', 'other-violence', 'other'],
  },
  askedAfter: {},
  whyWithTop: 'whyMarac',
};

const kirklees: TicksTable = {
  questions: numbered(1, 27),
  bands: FOURTEEN,
  factors: [
    ['pregnancy', ['q9'], 'refer'],
    ['strangulation', ['q18'], 'refer'],
    ['threats', ['q12', 'q20', 's5'], 'refer'],
    ['threats-to-kill', ['q17'], 'refer'],
    ['animal-cruelty', ['q22'], 'refer'],
    ['weapons', ['q16'], 'refer'],
    ['suicide-threats', ['q25'], 'consider'],
    ['escalation', ['q13', 'q14'], 'consider'],
  ],
  considerFrom: NEVER,
  callouts: false,
  byBoxes: ['q3'],
  boxes: SHARED_BOXES,
  askedAfter: Object.fromEntries(numbered(1, 10, 's').map((id) => [id, 'q8'])),
  whyWithTop: null,
};

const seftonDomestic: TicksTable = {
  questions: numbered(1, 34),
  bands: TEN,
  factors: [
    ['pregnancy', ['q12'], 'consider'],
    ['strangulation', ['q17'], 'consider'],
    ['threats-to-kill', ['q5'], 'consider'],
    ['animal-cruelty', ['q16'], 'consider'],
    ['weapons', ['q4'], 'consider'],
    ['honour-based-abuse', ['q24'], 'consider'],
    ['harm-to-children', ['q13'], 'consider'],
    ['sexual-violence', ['q18'], 'consider'],
    ['forced-marriage', ['q23'], 'consider'],
    ['controlling-behaviour', ['q6'], 'consider'],
    ['child-contact', ['q14'], 'consider'],
    ['step-children', ['q15'], 'consider'],
    ['victim-suicidal', ['q25'], 'consider'],
    ['suicide-threats', ['q26'], 'consider'],
    ['fire', ['q31'], 'consider'],
    ['escalation', ['q33'], 'consider'],
  ],
  considerFrom: 2,
  callouts: true,
  byBoxes: [],
  boxes: {
    q5: ['self', 'service-user', 'children', 'previous-partner', 'others'],
    q8: [...SUBSTANCES, 'perpetrator-programme'],
    q9: [...SUBSTANCES, 'offending'],
  },
  askedAfter: {},
  whyWithTop: null,
};

const seftonSexual: TicksTable = {
  ...seftonDomestic,
  questions: numbered(1, 22),
  factors: [
    ['strangulation', ['q14'], 'consider'],
    ['threats-to-kill', ['q10'], 'consider'],
    ['weapons', ['q9'], 'consider'],
    ['victim-suicidal', ['q19'], 'consider'],
    ['fire', ['q11'], 'consider'],
  ],
  boxes: { q10: ['self', 'victim', 'victims-children', 'others'], q13: SUBSTANCES, q18: SUBSTANCES },
};

const seftonHate: TicksTable = {
  ...seftonDomestic,
  questions: numbered(35, 68),
  factors: [
    ['threats-to-kill', ['q48'], 'consider'],
    ['animal-cruelty', ['q58'], 'consider'],
    ['weapons', ['q46'], 'consider'],
    ['believes-lethal', ['q49'], 'consider'],
    ['victim-suicidal', ['q66'], 'consider'],
    ['suicide-threats', ['q67'], 'consider'],
    ['fire', ['q56'], 'consider'],
    ['escalation', ['q45'], 'consider'],
  ],
  boxes: {
    q48: ['self', 'victim', 'previous-victim', 'children', 'others'],
    q51: [...SUBSTANCES, 'hate-crime-programme'],
    q52: [...SUBSTANCES, 'violence-harassment'],
  },
};

/** The checklists by edition. */
export const TICKS_TABLES = {
  cleveland,
  kirklees,
  'sefton-domestic': seftonDomestic,
  'sefton-sexual': seftonSexual,
  'sefton-hate': seftonHate,
} as const satisfies Record<string, TicksTable>;
