/** Events that carry what is typed to every script on the page. */
const CARRIERS = ['beforeinput', 'compositionstart', 'compositionupdate', 'compositionend'];

/**
 * Keeps what is typed inside the form, and files out of it: a file dropped onto it would make the browser leave the
 * page to show the file.
 */
export function shieldInput(root: ShadowRoot): void {
  for (const type of CARRIERS) root.addEventListener(type, (event) => event.stopPropagation());
  for (const type of ['dragover', 'drop'])
    root.addEventListener(type, (event) => {
      if ((event as DragEvent).dataTransfer?.types.includes('Files')) event.preventDefault();
    });
}
