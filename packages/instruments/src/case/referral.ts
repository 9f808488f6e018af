// What every referral asks of people alike: what identifies them and keeps them safe is answered, or marked as not known.
import type { DatePlace } from '../model/instrument.js';
import { markable, needed } from '../model/not-known.js';
import * as people from './people.js';

export const [victimDob, victimAddress] = needed(people.victimDob, people.victimAddress);
export const [victimPhone, victimContactTimes] = markable(people.victimPhone, people.victimContactTimes);

const [name, dob, address, postcode, relationshipToVictim] = people.perpetratorFields;
const [neededName, neededAddress, neededRelationship] = needed(name, address, relationshipToVictim);

/** Who abuses: a row each. An age stands in the place of a date of birth that nobody knows. */
export const perpetratorFields = [
  neededName,
  { ...dob, required: { not: { answered: 'age' } }, orNotKnown: true },
  { kind: 'number', id: 'age', cite: 'ours: where the date of birth is not known' },
  neededAddress,
  postcode,
  neededRelationship,
] as const;
export const perpetrators = {
  ...people.perpetrators,
  required: true,
  orNotKnown: true,
  fields: perpetratorFields,
} as const;

/** An empty list is no answer: that there are no children is said. */
export const noChildren = { kind: 'confirmation', id: 'noChildren' } as const;
const someChildren = { not: { item: 'noChildren', is: ['true'] } } as const;

const [childName, unborn, childDob, dueDate] = people.childIdentity;
export const childFields = [
  ...markable(childName),
  unborn,
  ...markable(childDob, dueDate, ...people.childRelationships, people.childAddress, people.childSchool),
] as const;
export const children = {
  ...people.children,
  required: someChildren,
  orNotKnown: true,
  fields: childFields,
} as const;

/** What no referral can say at once, whichever area it is for. */
export const commonRules = [
  {
    id: 'children-and-none',
    kind: 'contradiction',
    effect: 'blocks',
    item: 'noChildren',
    when: [
      { item: 'noChildren', is: ['true'] },
      { any: [{ answered: 'children' }, { item: 'notKnown', is: ['children'] }] },
    ],
  },
  { id: 'tool-too-old', kind: 'too-long-ago', effect: 'warns', item: 'declaredDate', months: 12, when: [] },
] as const;

/** Nobody agrees to what they do not know of. */
export const agreedUnaware = {
  id: 'agreed-unaware',
  kind: 'contradiction',
  effect: 'blocks',
  item: 'victimAware',
  when: [
    { item: 'victimAware', is: ['no'] },
    { item: 'consentGiven', is: ['yes'] },
  ],
} as const;

/** A child is expected within ten months. */
export const dueTooFar = {
  id: 'due-too-far',
  kind: 'too-far-ahead',
  effect: 'blocks',
  dates: [{ item: 'children', field: 'dueDate' }],
  months: 10,
} as const;

/**
 * Nothing is signed, referred or heard before the person is born.
 * @param items Dates; of rows with the field behind a full stop.
 */
export const beforeBirth = (...items: readonly string[]) =>
  ({
    id: 'before-birth',
    kind: 'earlier',
    effect: 'blocks',
    dates: items.map((place): DatePlace => {
      const [item = '', field] = place.split('.');
      return { item, ...(field !== undefined && { field }) };
    }),
    than: { item: 'victimDob' },
  }) as const;

/** A score on paper is no higher than its tool has questions, or its product goes. */
export const scoreAboveTool = <const T extends readonly (readonly [tool: string, most: number])[]>(
  ...tools: T
) =>
  ({
    id: 'score-above-tool',
    kind: 'contradiction',
    effect: 'blocks',
    item: 'declaredScore',
    when: [
      // Longer than a score can be, it is wrong in itself.
      { not: { item: 'declaredScore', atLeast: 10_000 } },
      {
        any: tools.map(([tool, most]) => ({
          all: [
            { item: 'declaredTool', is: [tool] },
            { item: 'declaredScore', atLeast: most + 1 },
          ],
        })),
      },
    ],
  }) as const;

/** The document asks for everything: what is left open is said, and does not block. */
export const everythingAsked = { id: 'everything-asked', kind: 'unanswered', effect: 'warns' } as const;
