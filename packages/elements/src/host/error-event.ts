import { FormEvent } from './form-event.js';

/** A wrong attribute, wording, language or piece of data, as a code and a sentence for the developer. */
export interface ErrorDetail {
  readonly code: string;
  readonly message: string;
}

/** `sf-error`: what the host gave cannot be used. */
export class SfErrorEvent extends FormEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('sf-error', detail);
  }
}

declare global {
  // Elements, documents and windows alike.
  interface GlobalEventHandlersEventMap {
    'sf-error': SfErrorEvent;
  }
  interface ShadowRootEventMap {
    'sf-error': SfErrorEvent;
  }
}
