import type { Instrument } from '@safeguarding-forms/instruments';
import { omittableSections } from '@safeguarding-forms/instruments/check/omission.js';
import type { ErrorDetail } from '../events/error-event.js';

/** What is wrong with an attribute whose values are listed, if anything. */
export function checkListed(
  tag: string,
  attribute: string,
  given: string,
  allowed: readonly string[],
): ErrorDetail | undefined {
  if (allowed.includes(given)) return undefined;
  const message = `<${tag}>: ${attribute}="${given.slice(0, 40)}" is not known; allowed are ${allowed.join(', ')}.`;
  return { code: 'unknown-attribute-value', message };
}

/** The ids in an `omit` attribute. */
const idsIn = (omit: string): readonly string[] => [...new Set(omit.split(/\s+/))].filter(Boolean);

/** The sections that an `omit` attribute leaves out, as far as they can be. */
export function omittedSections(definition: Instrument, omit: string): readonly string[] {
  const allowed = omittableSections(definition);
  return idsIn(omit).filter((id) => allowed.includes(id));
}

/** What is wrong with an `omit` attribute, if anything. */
export function checkOmit(tag: string, definition: Instrument, omit: string): ErrorDetail | undefined {
  const allowed = omittableSections(definition);
  const wrong = idsIn(omit).filter((id) => !allowed.includes(id));
  if (wrong.length === 0) return undefined;
  const isSection = definition.sections.some(({ id }) => wrong.includes(id));
  const message = `<${tag}>: omit="${wrong.join(' ').slice(0, 80)}" cannot be left out; allowed are ${allowed.join(', ')}.`;
  return { code: isSection ? 'cannot-omit' : 'unknown-attribute-value', message };
}
