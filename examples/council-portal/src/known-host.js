// @ts-check

/**
 * Refuses a request that was meant for another host: a page elsewhere can point its own name at this address, and its script
 * would then be of the same origin.
 * @param {readonly string[]} hosts Names and addresses under which the portal is reached, without ports.
 * @returns {import('hono').MiddlewareHandler}
 */
export function knownHost(hosts) {
  const known = new Set(hosts.map((host) => host.toLowerCase()));
  return async (c, next) => {
    const host = c.req.header('Host') ?? new URL(c.req.url).host;
    if (known.has(host.replace(/:\d+$/, '').toLowerCase())) return next();
    return c.text('This portal is not reached under that name (HOSTS).', 421);
  };
}
