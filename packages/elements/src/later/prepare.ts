import { laterStyles } from './later-styles.js';

const prepared = new WeakSet<ShadowRoot>();

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
  for (const type of ['dragover', 'drop'])
    root.addEventListener(type, (event) => {
      if ((event as DragEvent).dataTransfer?.types.includes('Files')) event.preventDefault();
    });
}
