/** A window of its own, opened as a browser allows it: because somebody pressed a button. */
import { click } from './person.js';

/** Opens a window. It has to be closed again. */
export async function openedWindow(address = 'about:blank'): Promise<Window & typeof globalThis> {
  const button = document.createElement('button');
  button.textContent = 'Open';
  document.body.prepend(button);
  let other: Window | null = null;
  button.onclick = () => void (other = open(address, '_blank', 'popup,width=700,height=500'));
  await click(button);
  button.remove();
  if (!other) throw new Error('The browser opened no window although a button was pressed.');
  return other;
}
