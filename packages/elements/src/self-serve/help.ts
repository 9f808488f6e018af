import { services } from '@safeguarding-forms/support/services.js';
import { silentSolution } from '@safeguarding-forms/support/silent-solution.js';
import type { HelpService, Kind } from '@safeguarding-forms/support/service.js';
import { helpWords } from '@safeguarding-forms/text/en/self/services.js';
import type { Help } from '../form/view.js';

/** Who helps with what a form is about: the emergency number first, then those of its kinds, then all others. */
export function helpFor(kinds: readonly Kind[], list: readonly HelpService[] = services): Help {
  const isFirst = (service: HelpService): boolean =>
    service.id === 'emergency' || service.kinds.some((kind) => kinds.includes(kind));
  return {
    first: list.filter(isFirst),
    more: list.filter((service) => !isFirst(service)),
    silent: silentSolution,
    words: helpWords,
  };
}
