import { readPath } from '../answering/path.js';

/** The frame of the item that a path leads to. */
function findFrame(root: ParentNode, path: string): Element | null | undefined {
  const { id, row, part } = readPath(path);
  const frame = [...root.querySelectorAll(`[data-item="${id}"]`)].find(
    (found) => !found.closest('[data-row]'),
  );
  return row === undefined ? frame : frame?.querySelector(`[data-row="${row}"] [data-item="${part}"]`);
}

/** The control that a path names: the chosen radio or else the first, or the text of the part. */
export function findControl(root: ParentNode, path: string): HTMLElement | null {
  const { row, part } = readPath(path);
  const frame = findFrame(root, path);
  const within = part && row === undefined ? `[data-part="${part}"]` : ':is(input, textarea, select)';
  return (
    frame?.querySelector<HTMLElement>(`${within}:checked`) ??
    frame?.querySelector<HTMLElement>(within) ??
    (frame as HTMLElement | null | undefined) ??
    null
  );
}

/** Where the focus of a form belongs: the errors, the first control, or the heading of what is shown instead. */
export function findFirst(root: ParentNode): HTMLElement | null {
  return root.querySelector<HTMLElement>(
    '[data-focus=errors], .questions:not([hidden]) section:not([hidden]) :is(input, textarea, select), [data-focus=sent], [data-focus=handed], [data-focus=reviewing]',
  );
}

/** Moves the focus to a part of the form and brings its beginning into sight, however long it is. */
export function focusAtTop(root: ParentNode, name: string): void {
  const target = root.querySelector<HTMLElement>(`[data-focus=${name}]`);
  target?.focus({ preventScroll: true });
  if (target) scrollToTop(target);
}

/** Brings an element to the top of the window. Environments for tests have no layout to scroll in. */
export const scrollToTop = (element: Partial<HTMLElement>): void =>
  element.scrollIntoView?.({ block: 'start' });
