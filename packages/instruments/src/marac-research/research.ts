// What Kirklees, Liverpool and Cleveland ask alike of an agency that looks up a listed case. None of them prints a form.
import { agency, contactName } from '../case/people.js';
import { cited } from '../model/cited.js';
import { yesNoField } from '../model/fields.js';
import { email, phone } from '../model/formats.js';

/** What every edition of the form is. */
export const common = {
  id: 'marac-research',
  kind: 'record',
  element: 'marac-research',
  version: '1.0.0',
  levels: [],
  outcomes: [],
  inSteps: true,
} as const;

/** Who finds nothing says so, and is asked for no findings. */
export const found = { item: 'informationFound', is: ['yes'] } as const;

/** Who looked it up, and how they are asked back. */
export const researcher = <const C extends string>(cite: C) =>
  ({
    id: 'agency',
    items: [
      ...cited(cite, agency, contactName),
      { kind: 'text', id: 'contactPhone', cite: 'ours: to be asked back', format: phone },
      {
        kind: 'text',
        id: 'contactEmail',
        cite: 'ours: to be asked back',
        format: email,
        // One way to ask back is enough.
        required: { not: { answered: 'contactPhone' } },
      },
    ],
  }) as const;

/** Which case it is about. */
export const listedCase = [
  { kind: 'text', id: 'caseReference', cite: 'ours: which case it is about', required: true },
  { kind: 'date', id: 'meetingDate', cite: 'ours: which meeting it is for', required: true },
] as const;

/**
 * Whether the agency comes, and what is sent in its place.
 * @param lastDay The last day on which it is in time, counted from that of the meeting.
 */
export const attendance = (cite: string, lastDay: number) => {
  const absent = { item: 'attending', is: ['no'] } as const;
  const late = { item: 'sentDate', after: 'meetingDate', days: lastDay } as const;
  return [
    { ...yesNoField, id: 'attending', cite, required: true },
    { kind: 'date', id: 'sentDate', cite, notFuture: true, when: absent, required: true },
    // What comes late can still save someone: it is never kept back, but said why.
    { kind: 'text', id: 'whyLate', cite: 'ours: late is better than never', when: late, required: true },
    { kind: 'text', id: 'discussedWith', cite, when: absent, required: true },
  ] as const;
};

/** What was sent after its day. */
export const overdue = (lastDay: number) =>
  ({ code: 'overdue', when: { item: 'sentDate', after: 'meetingDate', days: lastDay } }) as const;

/** Everybody whom the agency searched for, and whether anything is known. */
export const peopleSearched = (identity: string, search: string) =>
  ({
    id: 'people',
    items: [
      {
        kind: 'group',
        id: 'peopleSearched',
        cite: search,
        required: true,
        fields: [
          { kind: 'text', id: 'name', cite: identity, required: true },
          {
            kind: 'choice',
            id: 'role',
            cite: search,
            options: ['victim', 'perpetrator', 'other-adult', 'child'],
            required: true,
          },
          { kind: 'text', id: 'alias', cite: identity },
          { kind: 'date', id: 'dob', cite: identity, notFuture: true },
          { kind: 'text', id: 'gender', cite: identity },
          { kind: 'long-text', id: 'addresses', cite: identity },
          { ...yesNoField, id: 'found', cite: 'ours: who is known to the agency' },
        ],
      },
      { ...yesNoField, id: 'informationFound', cite: 'ours: whether anything is known', required: true },
    ],
  }) as const;

/** Courts, injunctions, bail. */
export const legal = (cite: string) =>
  ({
    id: 'legal',
    when: found,
    items: [
      {
        kind: 'choices',
        id: 'legalKinds',
        cite,
        options: ['court-orders', 'injunctions', 'bail-conditions', 'other'],
      },
      { kind: 'long-text', id: 'legalDetails', cite, required: { answered: 'legalKinds' } },
    ],
  }) as const;

/** When somebody was last seen, met or spoken to, and who was there. */
export const contactRows = (cite: string, present: string) =>
  ({
    kind: 'group',
    id: 'contacts',
    cite,
    fields: [
      { kind: 'date', id: 'date', cite, notFuture: true },
      {
        kind: 'choice',
        id: 'kind',
        cite,
        options: ['sighting', 'meeting', 'phone-call', 'attended', 'not-attended', 'home-visit', 'other'],
        required: true,
      },
      {
        kind: 'text',
        id: 'whoWasPresent',
        cite: present,
        when: { item: 'kind', is: ['attended', 'home-visit'] },
      },
      { kind: 'long-text', id: 'what', cite, required: true },
    ],
  }) as const;

/** What lies further back. */
export const history = (cite: string) =>
  ({
    id: 'history',
    when: found,
    items: [
      { kind: 'long-text', id: 'previousConvictions', cite },
      { kind: 'long-text', id: 'familyHistory', cite },
      { kind: 'long-text', id: 'safetyOptions', cite },
      { kind: 'long-text', id: 'substanceMisuse', cite, specialCategory: true },
    ],
  }) as const;

/**
 * Whatever else bears on the risk, and what was done for safety. Where something is known, it is told in one place at
 * least.
 * @param others The places that will do besides these two.
 */
export const otherRisks = <const O extends readonly string[]>(cite: string, only: string, others: O) =>
  ({
    id: 'other-risks',
    when: found,
    items: [
      { kind: 'long-text', id: 'safetyWork', cite: only },
      {
        kind: 'long-text',
        id: 'otherRisks',
        cite,
        // Health and sexual violence are told here.
        specialCategory: true,
        required: { not: { any: ['safetyWork', ...others].map((id) => ({ answered: id })) } },
      },
      { kind: 'confirmation', id: 'relevantOnly', cite: only, required: true },
    ],
  }) as const;

/** Nothing known, and yet somebody is. */
export const nothingYetKnown = {
  id: 'nothing-yet-known',
  kind: 'contradiction',
  item: 'informationFound',
  when: [
    { item: 'informationFound', is: ['no'] },
    { item: 'peopleSearched', field: 'found', is: ['yes'] },
  ],
} as const;
