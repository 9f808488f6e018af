import { FormEvent } from './form-event.js';

/** `sf-exit`: a person is about to leave by the quick exit. Cancelled, the host sees to it: the form stays as it is. */
export class SfExitEvent extends FormEvent<Readonly<Record<string, never>>> {
  constructor() {
    super('sf-exit', {}, true);
  }
}

declare global {
  // Elements, documents and windows alike.
  interface GlobalEventHandlersEventMap {
    'sf-exit': SfExitEvent;
  }
  interface ShadowRootEventMap {
    'sf-exit': SfExitEvent;
  }
}
