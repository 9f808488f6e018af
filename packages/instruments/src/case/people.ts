// Who is in a case: the fields that several forms ask alike, without the place where each document prints them.
import { onePerson, phone, postcode } from '../model/formats.js';

/** Who writes. */
export const agency = { kind: 'text', id: 'agency', required: true } as const;
export const contactName = { kind: 'text', id: 'contactName', required: true } as const;
/** Phone or e-mail, as some forms ask in one box. */
export const contactDetails = { kind: 'text', id: 'contactDetails', required: true } as const;
export const referralDate = { kind: 'date', id: 'referralDate', notFuture: true } as const;

/** Whom it is about. */
export const victimName = { kind: 'text', id: 'victimName', required: true, format: onePerson } as const;
export const victimDob = { kind: 'date', id: 'victimDob', notFuture: true } as const;
export const victimAddress = { kind: 'long-text', id: 'victimAddress' } as const;
export const victimPostcode = { kind: 'text', id: 'victimPostcode', format: postcode } as const;
export const victimPhone = { kind: 'text', id: 'victimPhone', format: phone } as const;
/** Who is rung where it is not safe can come to harm: a number never stands alone. */
export const victimPhoneSafe = {
  kind: 'choice',
  id: 'victimPhoneSafe',
  options: ['yes', 'no', 'unknown'],
  required: { answered: 'victimPhone' },
} as const;
export const victimContactTimes = { kind: 'text', id: 'victimContactTimes' } as const;

/** Of a tool that prints no place for it: it counts for nothing, and says whose case it is when the tool goes along. */
export const aboutTool = [
  { kind: 'text', id: 'victimName' },
  victimDob,
  { kind: 'text', id: 'assessorName' },
] as const;
export const assessmentDate = { kind: 'date', id: 'assessmentDate', notFuture: true } as const;

/** Nothing is assessed or signed before the person is born. */
export const notBorn = <const I extends string>(item: I) =>
  ({
    id: 'before-birth',
    kind: 'contradiction',
    effect: 'blocks',
    item,
    when: [{ item: 'victimDob', after: item }],
  }) as const;

/** Who abuses: a row each. */
export const perpetratorFields = [
  { kind: 'text', id: 'name', cite: 'perpetrator', required: true },
  { kind: 'date', id: 'dob', cite: 'perpetrator', notFuture: true },
  { kind: 'long-text', id: 'address', cite: 'perpetrator' },
  { kind: 'text', id: 'postcode', cite: 'ours: part of the address', format: postcode },
  { kind: 'text', id: 'relationshipToVictim', cite: 'perpetrator' },
] as const;
export const perpetrators = { kind: 'group', id: 'perpetrators', fields: perpetratorFields } as const;

const born = { not: { item: 'unborn', is: ['true'] } } as const;

/** A child before and after birth; an unborn child has a due date, and may have no name yet. */
export const childIdentity = [
  { kind: 'text', id: 'name', cite: 'child', required: born },
  { kind: 'confirmation', id: 'unborn', cite: 'ours, from “including unborn” in Kirklees' },
  { kind: 'date', id: 'dob', cite: 'child', notFuture: true, when: born },
  {
    kind: 'date',
    id: 'dueDate',
    cite: 'ours, from “EDD” in Kirklees',
    when: { item: 'unborn', is: ['true'] },
  },
] as const;
export const childRelationships = [
  { kind: 'text', id: 'relationshipToVictim', cite: 'child' },
  { kind: 'text', id: 'relationshipToPerpetrator', cite: 'child' },
] as const;
export const childAddress = { kind: 'long-text', id: 'address', cite: 'child' } as const;
export const childSchool = { kind: 'text', id: 'school', cite: 'child' } as const;
export const children = {
  kind: 'group',
  id: 'children',
  fields: [...childIdentity, ...childRelationships, childAddress, childSchool],
} as const;
