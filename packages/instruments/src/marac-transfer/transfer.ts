// What every area asks when a case goes from one MARAC to another. None of the protocols prints a form.
import { childrenDenied, toolDifferenceReason } from '../case/attached-tool.js';
import { fillsVictim } from '../case/circumstances.js';
import { contactDetails, contactName, victimDob, victimName } from '../case/people.js';
import { beforeBirth } from '../case/referral.js';
import { cited } from '../model/cited.js';
import { yesNoField } from '../model/fields.js';

/** What every edition of the form is. */
export const common = {
  id: 'marac-transfer',
  kind: 'record',
  element: 'marac-transfer',
  version: '1.0.0',
  levels: [],
  outcomes: ['complete', 'incomplete'],
  inSteps: true,
  conclusions: { flags: [{ code: 'emergency', when: { item: 'urgent', is: ['yes'] } }] },
} as const;

const heard = { item: 'heard', is: ['yes'] } as const;
/** After three months (ours) the minutes alone do not tell how things stand. */
const longAgo = { item: 'transferDate', after: 'lastHeardDate', months: 3 } as const;

/**
 * What is attached comes first, for it says who moves and when the case was heard; the papers beside it come where the
 * protocol names them.
 * @param paper The paper that is named first.
 */
export const stepsBefore = <const P extends string>(paper: P) =>
  ({
    first: ['papers'],
    begin: { 'further-papers': paper },
    after: {
      differenceReason: 'victimDob',
      samePerson: 'differenceReason',
      toolDifferenceReason: 'newsChildren',
    },
  }) as const;

/** Who sends the case, and where to. */
export const parties = (cite: string) =>
  ({
    id: 'parties',
    items: [
      { kind: 'text', id: 'fromMarac', cite, required: true },
      { kind: 'text', id: 'toMarac', cite, required: true },
      ...cited('ours: to be asked back', contactName, contactDetails),
      { kind: 'date', id: 'transferDate', cite: 'ours: when it is sent', notFuture: true, required: true },
      { kind: 'text', id: 'caseNumber', cite: 'ours: which case it is', required: true },
    ],
  }) as const;

/** Who moves, and for how long. */
export const move = (cite: string) =>
  ({
    id: 'move',
    items: [
      ...cited('ours: whose case it is', victimName, victimDob),
      { kind: 'choice', id: 'moveKind', cite, options: ['temporary', 'permanent'], required: true },
      {
        kind: 'date',
        id: 'expectedUntil',
        cite: 'ours: when the case may come back',
        when: { item: 'moveKind', is: ['temporary'] },
      },
    ],
  }) as const;

/** When the case was last heard, and what is new since. */
export const news = (cite: string) =>
  ({
    id: 'news',
    items: [
      { ...yesNoField, id: 'heard', cite, required: true },
      { kind: 'date', id: 'lastHeardDate', cite, notFuture: true, when: heard, required: true },
      // What is new can tell of health.
      { kind: 'long-text', id: 'newsVictim', cite, required: longAgo, specialCategory: true },
      { kind: 'confirmation', id: 'noChildren', cite: 'ours: nothing can be told of children' },
      {
        kind: 'long-text',
        id: 'newsChildren',
        cite,
        when: { not: { item: 'noChildren', is: ['true'] } },
        required: longAgo,
        specialCategory: true,
      },
    ],
  }) as const;

const names = ['victimName', 'victimDob'] as const;
const sameCase = { items: names, unless: 'differenceReason' } as const;

/** What goes along as a submission. */
export const attached = [
  {
    kind: 'attachment',
    id: 'referral',
    cite: 'ours: the referral as it was made here',
    takes: { 'marac-referral': true },
    fills: fillsVictim,
    agrees: [],
    sameCase,
  },
  {
    kind: 'attachment',
    id: 'riskAssessment',
    cite: 'ours: the risk tool as it was filled in here',
    takes: { dash: true, merit: true },
    fills: fillsVictim,
    agrees: [],
    sameCase,
  },
  {
    kind: 'attachment',
    id: 'plan',
    cite: 'ours: what the meeting here agreed on',
    takes: { 'marac-actions': ['plan'] },
    fills: [
      { item: 'caseNumber', from: 'answers.caseNumber' },
      { item: 'heard', from: 'instrument.id', as: { 'marac-actions': 'yes' } },
      { item: 'lastHeardDate', from: 'answers.meetingDate' },
    ],
    agrees: [
      // A plan is made where a case is heard.
      { item: 'heard', is: ['no'], bars: { at: 'instrument.id', oneOf: ['marac-actions'] } },
      { item: 'lastHeardDate', equals: ['answers.meetingDate'] },
    ],
    // Each area numbers its cases for itself.
    sameCase: { items: ['caseNumber'], unless: 'differenceReason' },
  },
  {
    kind: 'text',
    id: 'differenceReason',
    cite: 'ours: people go by several names',
    when: {
      any: [
        { differs: 'victimName', from: 'referral' },
        { differs: 'victimDob', from: 'referral' },
        { differs: 'victimName', from: 'riskAssessment' },
        { differs: 'victimDob', from: 'riskAssessment' },
        { differs: 'caseNumber', from: 'plan' },
      ],
    },
  },
  {
    kind: 'confirmation',
    id: 'samePerson',
    cite: 'ours: a blank agrees with nothing',
    when: {
      any: [
        { lacking: 'victimName', from: 'referral' },
        { lacking: 'victimDob', from: 'referral' },
        { lacking: 'victimName', from: 'riskAssessment' },
        { lacking: 'victimDob', from: 'riskAssessment' },
      ],
    },
    required: true,
  },
  { ...toolDifferenceReason(childrenDenied), cite: 'ours: what differs from the risk tool' },
] as const;

/**
 * A paper that goes along: enclosed, or missing with a reason.
 * @param instead The name under which it can be attached; it is then not asked for.
 */
const paper = <const I extends string>(id: I, cite: string, instead?: string) =>
  [
    {
      kind: 'choice',
      id,
      cite,
      options: ['enclosed', 'missing'],
      required: true,
      ...(instead !== undefined && { when: { not: { attached: instead } } }),
    },
    {
      kind: 'text',
      id: `${id}WhyMissing` as `${I}WhyMissing`,
      cite: 'ours: what is missing is missed',
      when: { item: id, is: ['missing'] },
      required: true,
    },
  ] as const;

/** The minutes, which there are once the case was heard. */
export const minutes = (cite: string) => {
  const [asked, why] = paper('minutes', cite);
  return [{ ...asked, when: heard }, why] as const;
};
/** The referral that the first meeting had. */
export const originalReferral = (cite: string) => paper('originalReferral', cite, 'referral');
/** A referral to the meeting that takes the case over. */
export const newReferral = (cite: string) => paper('newReferral', cite);
export const riskTool = (cite: string) => paper('riskTool', cite, 'riskAssessment');
export const planOfActions = (cite: string) => paper('planOfActions', cite, 'plan');
/** The same where the protocol does not name it: what a meeting agreed on, once there was one. */
export const planOnceHeard = (cite: string) => {
  const [asked, why] = planOfActions(cite);
  return [{ ...asked, when: { all: [heard, { not: { attached: 'plan' } }] } }, why] as const;
};
export const caseHistory = (cite: string) => paper('caseHistory', cite);
export const contacts = (cite: string) => paper('contacts', cite);
export const otherPapers = (cite: string) => ({ kind: 'long-text', id: 'otherPapers', cite }) as const;

/** Whether it can wait for the next meeting. */
export const urgency = (cite: string) =>
  ({
    id: 'urgency',
    items: [
      { ...yesNoField, id: 'urgent', cite, required: true },
      {
        kind: 'long-text',
        id: 'urgentWhy',
        cite,
        when: { item: 'urgent', is: ['yes'] },
        required: true,
        specialCategory: true,
      },
    ],
  }) as const;

/** What the receiving side adds: all of it or nothing. */
export const receipt = (cite: string) =>
  ({
    id: 'receipt',
    items: [
      {
        kind: 'text',
        id: 'receivedBy',
        cite,
        required: { any: [{ answered: 'receivedDate' }, { answered: 'agendaDate' }] },
      },
      {
        kind: 'date',
        id: 'receivedDate',
        cite,
        notFuture: true,
        required: { any: [{ answered: 'receivedBy' }, { answered: 'agendaDate' }] },
      },
      {
        kind: 'date',
        id: 'agendaDate',
        cite,
        required: { any: [{ answered: 'receivedBy' }, { answered: 'receivedDate' }] },
      },
    ],
  }) as const;

/** Days that cannot be in this order. */
export const rules = [
  {
    id: 'children-in-referral',
    kind: 'contradiction',
    effect: 'blocks',
    item: 'noChildren',
    when: [
      { item: 'noChildren', is: ['true'] },
      { attached: 'referral', at: 'answers.children' },
    ],
  },
  childrenDenied,
  beforeBirth('transferDate', 'expectedUntil', 'lastHeardDate', 'receivedDate', 'agendaDate'),
  {
    id: 'heard-after-transfer',
    kind: 'contradiction',
    item: 'lastHeardDate',
    when: [{ item: 'lastHeardDate', after: 'transferDate' }],
  },
  {
    id: 'back-before-transfer',
    kind: 'contradiction',
    item: 'expectedUntil',
    when: [{ item: 'transferDate', after: 'expectedUntil' }],
  },
  {
    id: 'received-before-transfer',
    kind: 'contradiction',
    item: 'receivedDate',
    when: [{ item: 'transferDate', after: 'receivedDate' }],
  },
  {
    id: 'agenda-before-receipt',
    kind: 'contradiction',
    item: 'agendaDate',
    when: [{ item: 'receivedDate', after: 'agendaDate' }],
  },
] as const;

/** Decisions taken alike for every area. */
export const notes = (cite: string, received: string) =>
  [
    { id: 'no-form', cite },
    { id: 'three-months', cite },
    { id: 'missing-papers', cite },
    { id: 'receipt-later', cite: received },
  ] as const;
