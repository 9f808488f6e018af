import { selfServe as ask } from '@safeguarding-forms/instruments/internal/check/self-serve.js';
import type { LazyEdition, SelfServeKind } from '../form/form-kind.js';
import { translate } from '../language/translate.js';
import { nextSteps, outcomeNow } from './next-steps.js';
import { withSelfChrome } from './self-chrome.js';

/** What a form needs that the person at risk can fill in. An element names it that offers them its editions; others do not pay for it. */
export const selfServeKind = (editions: readonly LazyEdition[]): SelfServeKind => ({
  editions,
  ask,
  sentences: ({ chrome }, templates) => withSelfChrome(chrome, templates),
  reader: () => import('./support-reader.js'),
  panel: nextSteps,
  announcement: (view, selfServe) => translate(view, outcomeNow(selfServe, view).heading),
});
