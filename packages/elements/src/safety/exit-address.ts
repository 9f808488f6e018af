/** Where an address without a base of its own is looked at: on a server there is no page. */
const ANYWHERE = 'https://host.invalid';

/**
 * The address that a quick exit goes to.
 * @param given As the host gives it, whole or beside the page.
 * @param base The page that it stands on.
 * @returns Nothing where it is no address of `http` or `https`.
 */
export function exitAddress(given: string, base: string = ANYWHERE): string | undefined {
  if (!given.trim()) return undefined;
  try {
    const { href, protocol } = new URL(given, /^https?:/.test(base) ? base : ANYWHERE);
    return ['https:', 'http:'].includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
