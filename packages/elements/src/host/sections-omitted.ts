import type { Instrument } from '@safeguarding-forms/instruments';
import { omittableSections } from '@safeguarding-forms/instruments/internal/check/omission.js';
import type { Problems } from './problems.js';

/** The sections that a host wants left out, as far as they can be; it is told of the others. */
export function sectionsOmitted(
  definition: Instrument,
  { omit, problems }: { readonly omit: string; readonly problems: Problems },
): readonly string[] {
  const ids = omit.split(/\s+/).filter(Boolean);
  const allowed = ids.length ? omittableSections(definition) : [];
  const isSection = definition.sections.some(({ id }) => ids.includes(id) && !allowed.includes(id));
  problems.check('omit', ids, allowed, isSection ? 'cannot-omit' : 'unknown-attribute-value');
  return ids.filter((id) => allowed.includes(id));
}
