// @ts-check

/**
 * Whether a request may have been sent by a page of this site. A browser says where it comes from and a page of another
 * site cannot change that; a program that is no browser says nothing and passes. Hono's own check is for posts of HTML forms
 * alone, and would let a submission's JSON through.
 * @param {import('hono').HonoRequest} request
 * @returns {boolean}
 */
export function fromThisSite(request) {
  const site = request.header('Sec-Fetch-Site');
  if (site !== undefined && site !== 'same-origin') return false;
  const origin = request.header('Origin');
  if (origin === undefined) return true;
  // A page that tells no site where one comes from has its HTML forms sent without their origin: the browser's word counts then.
  if (origin === 'null') return site === 'same-origin';
  return URL.canParse(origin) && new URL(origin).host === request.header('Host');
}
