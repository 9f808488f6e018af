import { FormEvent } from './form-event.js';

/** `sf-answer`: the person changed an answer. Says which one, never what it is. */
export class SfAnswerEvent extends FormEvent<{ readonly itemId: string }> {
  constructor(itemId: string) {
    super('sf-answer', { itemId });
  }
}

declare global {
  // Elements, documents and windows alike.
  interface GlobalEventHandlersEventMap {
    'sf-answer': SfAnswerEvent;
  }
  interface ShadowRootEventMap {
    'sf-answer': SfAnswerEvent;
  }
}
