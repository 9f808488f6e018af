// @ts-check
import { secureHeaders } from 'hono/secure-headers';

/**
 * The headers of every answer. The forms make one Trusted Types policy, `lit-html`, and make it again for every form's own script
 * on a page. `X-Frame-Options` says to old browsers what `frame-ancestors` says to new ones.
 */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ['lit-html', "'allow-duplicates'"],
  },
  xFrameOptions: 'DENY',
  // It is for whoever serves the portal over TLS to promise that it stays there.
  strictTransportSecurity: false,
});

/**
 * Nothing is kept by a browser or a proxy unless a route says otherwise.
 * @type {import('hono').MiddlewareHandler}
 */
export const notKept = async (c, next) => {
  await next();
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
};
