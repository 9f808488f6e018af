/** `sf-answer`: the person changed an answer. Says which one, never what it is. */
export class SfAnswerEvent extends CustomEvent<{ readonly itemId: string }> {
  constructor(itemId: string) {
    super('sf-answer', { bubbles: true, composed: true, detail: Object.freeze({ itemId }) });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sf-answer': SfAnswerEvent;
  }
}
