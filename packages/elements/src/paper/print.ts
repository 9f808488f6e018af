import { layOver } from './lay-over.js';
import { aloneStyles } from './paper-styles.js';

const MARK = 'data-sf-printing';

/**
 * Shows one element alone, from the top of the first page: everything that stands beside the way to it is hidden, and
 * the boxes on the way are none. A document style sheet does it, since the element's own cannot reach the page around
 * it; where the element stands in other shadow roots, each of them adopts it too.
 * @returns What undoes it.
 */
export function showAlone(element: Element): () => void {
  const way: Element[] = [];
  for (let at: Element | null | undefined = element; at; at = around(at)) way.push(at);
  const roots = new Set(way.map((at) => at.getRootNode() as Document | ShadowRoot));
  const uncover = layOver(aloneStyles, roots);
  for (const at of way) at.toggleAttribute(MARK, true);
  return () => {
    for (const at of way) at.removeAttribute(MARK);
    uncover();
  };
}

/** What an element is drawn in: the slot that shows it, its parent, or the host of its shadow root. */
const around = (element: Element): Element | null | undefined =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
