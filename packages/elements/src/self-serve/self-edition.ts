import type { InstrumentModule } from '@safeguarding-forms/instruments';
import type { Kind } from '@safeguarding-forms/support/internal/service.js';
import type { SelfServeWords } from '@safeguarding-forms/text';
import { selfChrome } from '@safeguarding-forms/text/internal/en/self/chrome.js';
import { self } from '@safeguarding-forms/text/internal/en/self/shared.js';
import type { FormEdition } from '../form/form-kind.js';
import { helpFor } from './help.js';

/**
 * An edition as the element shows it to the person at risk: no level, band or verdict has words here.
 * @param kinds What those who help are for that come first.
 */
export function selfEdition(
  module: InstrumentModule,
  words: SelfServeWords,
  kinds: readonly Kind[] = ['domestic-abuse'],
): FormEdition {
  const { why, rules, outcomes, unknown } = words;
  const none = {};
  return {
    module,
    words,
    explanations: {
      why,
      rules,
      levels: none,
      outcomes: none,
      notes: none,
      factors: none,
      reasons: none,
      basis: none,
      flags: none,
    },
    selfServe: { outcomes, unknown, said: self, chrome: selfChrome, help: helpFor(kinds) },
  };
}
