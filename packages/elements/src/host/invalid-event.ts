import { FormEvent } from './form-event.js';

/** Where a submit went wrong. */
export interface InvalidDetail {
  readonly errors: readonly { readonly path: string; readonly code: string }[];
}

/** `sf-invalid`: a submit found errors. Carries paths and codes, no answer. */
export class SfInvalidEvent extends FormEvent<InvalidDetail> {
  constructor(issues: readonly { readonly path: string; readonly code: string }[]) {
    const errors = Object.freeze(issues.map(({ path, code }) => Object.freeze({ path, code })));
    super('sf-invalid', { errors });
  }
}

declare global {
  // Elements, documents and windows alike.
  interface GlobalEventHandlersEventMap {
    'sf-invalid': SfInvalidEvent;
  }
  interface ShadowRootEventMap {
    'sf-invalid': SfInvalidEvent;
  }
}
