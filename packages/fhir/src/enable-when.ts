/** Conditions as FHIR's `enableWhen`: a list of which all or any have to hold. What that cannot say is `null`, and never half said. */
import type { Condition, Instrument, Item } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/model/items-of.js';
import { answersSystem, optionsSystem } from './addresses.js';
import { answeredParts, partLink } from './link-ids.js';
import type { Coding, EnableWhen } from './resources.js';

/** How an item is shown; of one condition, `all` and `any` are the same. */
export interface Enabled {
  readonly enableWhen: readonly EnableWhen[];
  readonly enableBehavior: 'all' | 'any';
}

/** Where conditions are read: in a form, or in the rows of one of its groups. */
export interface Place {
  readonly definition: Instrument;
  readonly base: string;
  readonly items: readonly Item[];
  /** What stands before the names of items, in rows. */
  readonly linkOf: (id: string) => string;
}

/** The place of a form's own items. */
export const formPlace = (definition: Instrument, base: string): Place => ({
  definition,
  base,
  items: allItems(definition),
  linkOf: (id) => id,
});

const anyOf = (enableWhen: readonly EnableWhen[]): Enabled | null =>
  enableWhen.length ? { enableWhen, enableBehavior: enableWhen.length > 1 ? 'any' : 'all' } : null;

const exists = (question: string, answerBoolean: boolean): EnableWhen => ({
  question,
  operator: 'exists',
  answerBoolean,
});

const is = (question: string, answerCoding: Coding): EnableWhen => ({
  question,
  operator: '=',
  answerCoding,
});

/** The questions under which a code can be the answer of an item, each with its system. */
function answeredBy(place: Place, item: Item, code: string): EnableWhen | null {
  const { base, definition, linkOf } = place;
  const link = linkOf(item.id);
  const ofOptions = (question: string): EnableWhen =>
    is(question, { system: optionsSystem(base, definition, question), code });
  switch (item.kind) {
    case 'question':
      if ((item.answers as readonly string[]).includes(code))
        return is(link, { system: answersSystem(base), code });
      return item.options?.includes(code) ? ofOptions(partLink(link, 'selected')) : null;
    case 'choice':
    case 'choices':
      return item.options.includes(code) ? ofOptions(link) : null;
    case 'confirmation':
      return code === 'true' ? { question: link, operator: '=', answerBoolean: true } : null;
    default:
      return null;
  }
}

/** The names under which an item has an answer; none where it is a group, which has none itself. */
function linksOf({ linkOf }: Place, item: Item): readonly string[] {
  const link = linkOf(item.id);
  if (item.kind === 'question') return [...answeredParts({ ...item, id: link }), partLink(link, 'detail')];
  if (item.kind === 'judgement') return [partLink(link, 'level'), partLink(link, 'reason')];
  return item.kind === 'group' ? [] : [link];
}

/** That an item is one of these. */
function isOneOf(place: Place, id: string, codes: readonly string[]): Enabled | null {
  const item = place.items.find((each) => each.id === id);
  if (!item) return null;
  const each = codes.map((code) => answeredBy(place, item, code));
  return each.includes(null) ? null : anyOf(each as readonly EnableWhen[]);
}

/** That an item is none of these: it has another answer or, as our conditions have it, none yet. */
function isNoneOf(place: Place, id: string, codes: readonly string[]): Enabled | null {
  const item = place.items.find((each) => each.id === id);
  // Of several boxes one can be ticked beside another, and a question can have both an answer and a box.
  if (item?.kind === 'confirmation' && codes.includes('true'))
    return anyOf([exists(place.linkOf(id), false)]);
  const codesOf =
    item?.kind === 'choice'
      ? item.options
      : item?.kind === 'question' && !item.options
        ? item.answers
        : undefined;
  if (!codesOf) return null;
  const others = isOneOf(
    place,
    id,
    (codesOf as readonly string[]).filter((code) => !codes.includes(code)),
  );
  return anyOf([exists(place.linkOf(id), false), ...(others?.enableWhen ?? [])]);
}

/** Several conditions as one list, where each of them is one entry, or all are lists of the same behaviour. */
function joined(parts: readonly (Enabled | null)[], behaviour: 'all' | 'any'): Enabled | null {
  const fits = (part: Enabled | null): part is Enabled =>
    part !== null && (part.enableWhen.length === 1 || part.enableBehavior === behaviour);
  if (!parts.every(fits)) return null;
  return { enableWhen: parts.flatMap(({ enableWhen }) => enableWhen), enableBehavior: behaviour };
}

/**
 * A condition as `enableWhen`.
 * @returns `null` where it cannot be said so: conditions within conditions, on rows from outside of them, on dates, on the band,
 * on what stands in an attachment.
 */
export function enabledBy(condition: Condition, place: Place): Enabled | null {
  if ('all' in condition)
    return joined(
      condition.all.map((each) => enabledBy(each, place)),
      'all',
    );
  if ('any' in condition)
    return joined(
      condition.any.map((each) => enabledBy(each, place)),
      'any',
    );
  if ('not' in condition) {
    const { not } = condition;
    if ('item' in not && 'is' in not && !('field' in not)) return isNoneOf(place, not.item, not.is);
    if ('attached' in not && !not.at && !not.oneOf) return anyOf([exists(place.linkOf(not.attached), false)]);
    if (!('answered' in not)) return null;
    const item = place.items.find(({ id }) => id === not.answered);
    const links = item ? linksOf(place, item) : [];
    return links.length
      ? { enableWhen: links.map((link) => exists(link, false)), enableBehavior: 'all' }
      : null;
  }
  if ('field' in condition) return null;
  if ('item' in condition && 'is' in condition) return isOneOf(place, condition.item, condition.is);
  if ('item' in condition && 'atLeast' in condition)
    return anyOf([
      { question: place.linkOf(condition.item), operator: '>=', answerInteger: condition.atLeast },
    ]);
  if ('answered' in condition) {
    const item = place.items.find(({ id }) => id === condition.answered);
    return anyOf((item ? linksOf(place, item) : []).map((link) => exists(link, true)));
  }
  if ('attached' in condition && !condition.at && !condition.oneOf)
    return anyOf([exists(place.linkOf(condition.attached), true)]);
  return null;
}
