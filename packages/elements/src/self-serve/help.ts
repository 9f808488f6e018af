import { services } from '@safeguarding-forms/support/services.js';
import { silentSolution } from '@safeguarding-forms/support/silent-solution.js';
import type { HelpService, Kind } from '@safeguarding-forms/support/internal/service.js';
import { helpWords } from '@safeguarding-forms/text/internal/en/self/services.js';
import type { Help } from '../form/view.js';
import { emergencyWay } from './emergency-way.js';

/** Who helps with what a form is about: the emergency number first, then those of its kinds, then all others. */
export function helpFor(kinds: readonly Kind[]): Help {
  const { others, ...way } = emergencyWay(services);
  const isFirst = (service: HelpService): boolean => service.kinds.some((kind) => kinds.includes(kind));
  return {
    ...way,
    first: others.filter(isFirst),
    more: others.filter((service) => !isFirst(service)),
    silent: silentSolution,
    words: helpWords,
  };
}
