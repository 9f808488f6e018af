import { FormEvent } from './form-event.js';

/** What `sf-result` tells; the rest is read from the element's `result`. */
export interface ResultDetail {
  /** Of a scored form; `null` while it is not known. */
  readonly band?: string | null;
  readonly level?: string | null;
  readonly outcome: string | null;
  readonly complete: boolean;
}

/** `sf-result`: the live result changed. */
export class SfResultEvent extends FormEvent<ResultDetail> {
  constructor({ band, level, outcome, complete }: ResultDetail) {
    // A route has no band, and a level only once it has come to one.
    const isScored = band !== undefined;
    super('sf-result', {
      ...(isScored && { band }),
      ...((isScored || level) && { level: level ?? null }),
      outcome,
      complete,
    });
  }
}

declare global {
  // Elements, documents and windows alike.
  interface GlobalEventHandlersEventMap {
    'sf-result': SfResultEvent;
  }
  interface ShadowRootEventMap {
    'sf-result': SfResultEvent;
  }
}
