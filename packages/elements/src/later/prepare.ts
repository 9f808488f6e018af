import { laterStyles } from './later-styles.js';

const prepared = new WeakSet<ShadowRoot>();

/** Arabic and Urdu keyboards write digits of their own; where a number or a date is asked, they count as what they say. */
function readDigits({ target }: Event): void {
  if (!(target instanceof HTMLInputElement) || !['numeric', 'tel'].includes(target.inputMode)) return;
  const read = target.value.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String(digit.charCodeAt(0) & 15),
  );
  if (read !== target.value) target.value = read;
}

/**
 * Completes a form's shadow root once: the styles of what is shown later; no word of what is typed beyond it, since
 * `beforeinput` and composition events carry the text to every script on the page; and no file dropped onto it, since
 * the browser would leave the page to show the file.
 */
export function prepare(root: ShadowRoot): void {
  if (prepared.has(root)) return;
  prepared.add(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(laterStyles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  for (const type of ['beforeinput', 'compositionstart', 'compositionupdate', 'compositionend'])
    root.addEventListener(type, (event) => event.stopPropagation());
  root.addEventListener('input', readDigits, { capture: true });
  for (const type of ['dragover', 'drop'])
    root.addEventListener(type, (event) => {
      if ((event as DragEvent).dataTransfer?.types.includes('Files')) event.preventDefault();
    });
}
