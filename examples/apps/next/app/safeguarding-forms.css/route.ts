import { styleSheet } from '@safeguarding-forms/elements/server.js';

// Written to a file while the site is built.
export const dynamic = 'force-static';

/** The sheet of what the server draws. */
export const GET = () => new Response(styleSheet, { headers: { 'content-type': 'text/css' } });
