/** Above whatever a page has. */
const ON_TOP = '2147483647';

/** Covers everything that a window shows, dialogs too, with nothing to read. */
function cover(page: Document): void {
  const blank = page.createElement('div');
  const look = {
    position: 'fixed',
    inset: '0',
    width: 'auto',
    height: 'auto',
    'max-width': 'none',
    'max-height': 'none',
    margin: '0',
    padding: '0',
    border: '0',
    opacity: '1',
    display: 'block',
    'z-index': ON_TOP,
    background: '#fff',
  };
  for (const [name, value] of Object.entries(look)) blank.style.setProperty(name, value, 'important');
  page.documentElement.append(blank);
  // In the top layer, where dialogs are; browsers before 2024 may lack it.
  if (!blank.showPopover) return;
  blank.popover = 'manual';
  blank.showPopover();
}

/** Keeps the page from having the browser ask whether it may be left; who listened first cannot be stopped otherwise. */
function leaveUnasked(view: Window & Partial<typeof globalThis>): void {
  view.onbeforeunload = null;
  const asked = view.BeforeUnloadEvent?.prototype;
  if (!asked) return;
  Object.defineProperty(asked, 'preventDefault', { value: () => undefined });
  Object.defineProperty(asked, 'returnValue', { get: () => '', set: () => undefined });
}

/** Keeps the page that is led to from being told where a person comes from. */
function leaveUnnamed(page: Document): void {
  const policy = page.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  page.head.append(policy);
}

/**
 * Goes to another address at once, with nothing to see meanwhile and without an entry in the history for this page. In
 * a frame the page around it goes as well, where the browser lets it.
 * @param wipe Takes away what must not be found, once it is covered.
 */
export function leaveFor(address: string, { defaultView: view }: Document, wipe: () => void): void {
  if (!view) return;
  const around = view.top && view.top !== view ? view.top : undefined;
  cover(view.document);
  wipe();
  leaveUnasked(view);
  leaveUnnamed(view.document);
  try {
    around?.location.replace(address);
  } catch {
    // Another site's page that may not be led away: this frame goes alone.
  }
  view.location.replace(address);
}
