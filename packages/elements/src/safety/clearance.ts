/** What covers more of a window than this is no header: a dialog, which is there to be answered first. */
const HEADER_AT_MOST = 0.4;

/** Whether an element is the form, stands in it, or holds it. */
function isAbout(hit: Element, form: Element): boolean {
  for (let at: Element | undefined = form; at; at = (at.getRootNode() as Partial<ShadowRoot>).host)
    if (at === hit || at.contains(hit) || hit.contains(at)) return true;
  return false;
}

/**
 * How far down a header of the page, which stays at the window's upper edge, comes over something that stays there too.
 * @returns Pixels from the edge; 0 where nothing lies over it.
 */
export function coveredUpTo(form: Element, stays: Element): number {
  const { ownerDocument: page } = form;
  const { left, top, width, height } = stays.getBoundingClientRect();
  const hit = page.elementFromPoint(left + width / 2, top + height / 2);
  if (!hit || isAbout(hit, form)) return 0;
  const { bottom } = hit.getBoundingClientRect();
  const room = page.defaultView?.innerHeight ?? 0;
  return bottom > room * HEADER_AT_MOST ? 0 : Math.ceil(bottom);
}
