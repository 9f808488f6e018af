import { inOurDigits } from './foreign-digits.js';

/** The number that a key writes, on any keyboard; none of another key. */
function numberOf(key: string): number | undefined {
  const digit = inOurDigits(key);
  return /^\d$/.test(digit) ? Number(digit) : undefined;
}

const isRadio = (control: Element): boolean => control.matches('input[type=radio]');

/** What can be used now, in the order of the page. */
const usable = (root: ParentNode): HTMLInputElement[] =>
  [...root.querySelectorAll<HTMLInputElement>('input, textarea, select, button, summary')].filter(
    (each) => !each.matches(':disabled') && each.checkVisibility(),
  );

/** The first control of the item that follows the one that a control belongs to; a chosen radio before the others. */
function controlAfter(root: ParentNode, control: HTMLInputElement): HTMLElement | undefined {
  const frame = control.closest('[data-item]');
  const all = usable(root);
  const next = all
    .slice(all.indexOf(control))
    .find((each) => !frame?.contains(each) && each.localName !== 'summary');
  if (!next || !isRadio(next)) return next;
  return all.find((each) => isRadio(each) && each.name === next.name && each.checked) ?? next;
}

/** What number keys do besides answering. */
interface Around {
  /** Goes to the result, from where a person is. */
  toResult(from: HTMLElement): void;
  /** Does something once everything is drawn. */
  onceDrawn(act: () => void): void;
}

/**
 * Number keys: while a radio has the focus, 1 chooses the first answer of its question, 2 the second and so on, and the
 * focus goes on to the next one; 0 goes to the result. Keys held together with others, and all keys anywhere else, do
 * what they always do.
 */
export function answerByNumber(
  event: KeyboardEvent,
  root: ParentNode,
  { toResult, onceDrawn }: Around,
): void {
  const control = event.target as HTMLInputElement;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !isRadio(control)) return;
  const number = numberOf(event.key);
  if (number === undefined) return;
  const group = [...root.querySelectorAll<HTMLInputElement>(`input[name="${control.name}"]`)];
  const chosen = group[number - 1];
  if (number !== 0 && (!chosen || chosen.disabled)) return;
  event.preventDefault();
  // A key that is held down repeats, and would answer one question after another.
  if (event.repeat) return;
  if (!chosen) return toResult(control);
  chosen.focus();
  chosen.click();
  // What an answer opens has to be there before it can be passed over.
  onceDrawn(() => controlAfter(root, chosen)?.focus());
}
