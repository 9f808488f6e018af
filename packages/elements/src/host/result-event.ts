import { FormEvent } from './form-event.js';

/** What `sf-result` tells; the rest is read from the element's `result`. */
export interface ResultDetail {
  readonly band?: string;
  readonly level?: string;
  readonly outcome: string | null;
  readonly complete: boolean;
}

/** `sf-result`: the live result changed. */
export class SfResultEvent extends FormEvent<ResultDetail> {
  constructor({
    band,
    level,
    outcome,
    complete,
  }: Omit<ResultDetail, 'level'> & { readonly level?: string | null }) {
    const detail = {
      ...(band && { band }),
      ...(level && { level }),
      outcome,
      complete,
    };
    super('sf-result', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'sf-result': SfResultEvent;
  }
}
