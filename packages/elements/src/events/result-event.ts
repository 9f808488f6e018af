/** What `sf-result` tells; the rest is read from the element's `result`. */
export interface ResultDetail {
  readonly band?: string;
  readonly level?: string;
  readonly outcome: string | null;
  readonly complete: boolean;
}

/** `sf-result`: the live result changed. */
export class SfResultEvent extends CustomEvent<ResultDetail> {
  constructor({ band, level, outcome, complete }: ResultDetail) {
    const detail = {
      ...(band !== undefined && { band }),
      ...(level !== undefined && { level }),
      outcome,
      complete,
    };
    super('sf-result', { bubbles: true, composed: true, detail: Object.freeze(detail) });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sf-result': SfResultEvent;
  }
}
