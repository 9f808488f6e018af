/** What of a form FHIR's Questionnaire does not say: said here, so that nobody takes it for the whole. */
import type { Condition, Item } from '@safeguarding-forms/instruments';
import { catalogue, type Instrument } from '@safeguarding-forms/instruments';
import { BASE } from './addresses.js';
import { enabledBy, formPlace, type Place } from './enable-when.js';
import { partLink, sectionLink } from './link-ids.js';

/**
 * Something that a Questionnaire leaves out.
 * - `shown-when`: it is shown only while the condition holds; in the Questionnaire it is always shown.
 * - `required-when`: it must be answered while the condition holds; in the Questionnaire it never has to be.
 * - `required-or-not-known`: it must be answered, or be marked as not known; in the Questionnaire neither.
 * - `not-sent`: it is read where the form is filled in and not sent; the Questionnaire does not have it.
 * - `rule`: answers that cannot stand together, by the name of the rule.
 */
export interface NotSaid {
  readonly linkId: string;
  readonly what: 'shown-when' | 'required-when' | 'required-or-not-known' | 'not-sent' | 'rule';
  readonly condition?: Condition;
}

/** The place of the fields of a group, which read their own row. */
export const rowPlace = (place: Place, group: Item & { readonly kind: 'group' }): Place => ({
  ...place,
  items: group.fields,
  linkOf: (id) => partLink(group.id, id),
});

function ofItem(item: Item, place: Place): readonly NotSaid[] {
  const linkId = place.linkOf(item.id);
  if (item.kind === 'attachment' && item.staysHere) return [{ linkId, what: 'not-sent' }];
  const { when, required, orNotKnown } = item;
  return [
    ...(when && !enabledBy(when, place) ? [{ linkId, what: 'shown-when', condition: when } as const] : []),
    ...(typeof required === 'object'
      ? [{ linkId, what: 'required-when', condition: required } as const]
      : []),
    ...(required === true && orNotKnown ? [{ linkId, what: 'required-or-not-known' } as const] : []),
    ...(item.kind === 'group' ? item.fields.flatMap((field) => ofItem(field, rowPlace(place, item))) : []),
  ];
}

/** The same of a definition, such as that of a local edition. */
export function notSaidOf(definition: Instrument): readonly NotSaid[] {
  const place = formPlace(definition, BASE);
  return [
    ...definition.sections.flatMap(({ id, when, items }) => [
      ...(when && !enabledBy(when, place)
        ? [{ linkId: sectionLink(id), what: 'shown-when', condition: when } as const]
        : []),
      ...items.flatMap((item) => ofItem(item, place)),
    ]),
    ...definition.rules.map(({ id }) => ({ linkId: id, what: 'rule' }) as const),
  ];
}

/**
 * What the Questionnaire of a built-in edition leaves out.
 * @throws RangeError for an edition that there is not, listing the allowed ones.
 */
export const notSaid = (id: string, edition: string): readonly NotSaid[] =>
  notSaidOf(catalogue.getInstrument(id, edition));
