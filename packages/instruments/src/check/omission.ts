import type { Answers } from '../model/answers.js';
import type { Instrument, Section } from '../model/instrument.js';
import type { Issue } from '../model/issues.js';
import type { Item } from '../model/items.js';
import { brief } from './given.js';

function canOmit(definition: Instrument, section: Section): boolean {
  const behindFactors = new Set(definition.scoring?.factors.flatMap(({ items }) => items));
  const isNeeded = (item: Item): boolean =>
    item.kind === 'judgement' ||
    item.required !== undefined ||
    (item.kind === 'question' && item.counted) ||
    behindFactors.has(item.id);
  return !section.items.some(isNeeded);
}

/**
 * The sections that a host may leave out because it knows their answers already. Never one that could change the
 * score, the factors or the level, nor one with a field that is or can become required.
 */
export function omittableSections(definition: Instrument): readonly string[] {
  return definition.sections.filter((section) => canOmit(definition, section)).map(({ id }) => id);
}

/** Checks the ids of sections to leave out: each must exist and be one that can be left out. */
export function checkOmitted(
  definition: Instrument,
  omitted: readonly string[],
): Issue<'unknown-option' | 'cannot-omit'>[] {
  const allowed = omittableSections(definition);
  const isSection = (id: string): boolean => definition.sections.some((section) => section.id === id);
  return omitted.flatMap((id, index) => {
    if (allowed.includes(id)) return [];
    const code = isSection(id) ? 'cannot-omit' : 'unknown-option';
    return [{ path: `omitted[${index}]`, code, params: { given: brief(id), allowed } } as const];
  });
}

/** The answers but those that stand in sections left out. */
export function withoutSections(
  definition: Instrument,
  answers: Answers,
  omitted: readonly string[],
): Answers {
  const left = definition.sections
    .filter(({ id }) => omitted.includes(id))
    .flatMap(({ items }) => items.map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !left.includes(id)));
}
