/** What a person does to a page: real clicks and keys, sent by the browser, the same in every engine. */
import { sendKeys, sendMouse } from '@web/test-runner-commands';

/** Firefox answers what lies at a point from what it painted last, on a busy machine some frames behind. */
const LOOKS = 10;

/**
 * Clicks in the middle of an element, after scrolling to it: of its widest line, where it is a text that wraps.
 *
 * @throws when the element has no size or something else lies on top of it, so that a person could not click it either
 */
export async function click(element: Element): Promise<void> {
  let hit: Element | null = null;
  let position: [number, number] = [0, 0];
  for (let look = 0; look < LOOKS; look++) {
    await bringIntoView(element);
    const { left, top, width, height } = widestLine(element);
    position = [Math.round(left + width / 2), Math.round(top + height / 2)];
    hit = deepestElementAt(...position);
    if (hit && belongsTo(hit, element)) return sendMouse({ type: 'click', position });
  }
  throw new Error(
    `${describeElement(element)} cannot be clicked: at ${position.join(', ')} lies ${describeElement(hit)}`,
  );
}

/** Presses a key, or keys held together: `Tab`, `Shift+Tab`, `ArrowDown`, `Space`. */
export async function press(combination: string): Promise<void> {
  // Firefox knows the space bar only by what it writes.
  const keys = combination.split('+').map((key) => (key === 'Space' ? ' ' : key));
  const last = keys.pop() ?? '';
  for (const key of keys) await sendKeys({ down: key });
  await sendKeys({ press: last });
  for (const key of keys.reverse()) await sendKeys({ up: key });
}

/** Types a text into whatever has the focus. */
export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
}

/** The element that has the focus, looked for through the shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Scrolls to an element until it stays there: WebKit may take a scroll back while it still works on one before. */
async function bringIntoView(element: Element): Promise<void> {
  for (;;) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { top } = element.getBoundingClientRect();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    if (element.getBoundingClientRect().top === top) return;
  }
}

const widestLine = (element: Element): DOMRect =>
  [...element.getClientRects()].reduce(
    (widest, line) => (line.width > widest.width ? line : widest),
    new DOMRect(),
  );

function deepestElementAt(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (;;) {
    const inner = element?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === element) return element;
    element = inner;
  }
}

/** Whether a click on `hit` is a click on `element`: they are the same, or one stands inside the other, or is its label. */
function belongsTo(hit: Element, element: Element): boolean {
  for (let node: Node | null = hit; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node === element || (node instanceof HTMLLabelElement && node.control === element)) return true;
  }
  return false;
}

function describeElement(element: Element | null): string {
  if (!element) return 'nothing (it is outside the window or has no size)';
  const opening = element.cloneNode(false) as Element;
  return opening.outerHTML.replace(/<\/[^>]*>$/, '').slice(0, 200);
}
