import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { View } from '../form/view.js';

class DrawnOnce extends Directive {
  #renderKey: object | undefined;
  #key: string | undefined;

  override render({ renderKey }: View, draw: () => unknown, key = ''): unknown {
    if (renderKey === this.#renderKey && key === this.#key) return noChange;
    this.#renderKey = renderKey;
    this.#key = key;
    return draw();
  }
}

/** What stays the same as long as its key does: drawn once, and again only when everything is. */
export const staticPart = directive(DrawnOnce);
