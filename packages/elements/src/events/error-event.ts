/** A wrong attribute, wording, language or piece of data, as a code and a sentence for the developer. */
export interface ErrorDetail {
  readonly code: string;
  readonly message: string;
}

/** `sf-error`: what the host gave cannot be used. */
export class SfErrorEvent extends CustomEvent<ErrorDetail> {
  constructor({ code, message }: ErrorDetail) {
    super('sf-error', { bubbles: true, composed: true, detail: Object.freeze({ code, message }) });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sf-error': SfErrorEvent;
  }
}
