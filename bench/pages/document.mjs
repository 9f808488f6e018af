/** What stands around every form: the same for all, with a footer whose place tells whether the form moved things. */

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {string | undefined} text */
export const escape = (text = '') => text.replace(/[&<>"]/g, (character) => ESCAPES[character]);

/**
 * @param {object} page
 * @param {string} page.title
 * @param {string} page.head what the page loads
 * @param {string} page.body
 * @param {string} [page.lang]
 * @param {string} [page.bodyClass]
 */
export const htmlDocument = ({ title, head, body, lang = 'en', bodyClass }) => `<!doctype html>
<html lang="${lang}"${lang === 'ur' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
${head}
</head>
<body${bodyClass ? ` class="${bodyClass}"` : ''}>
<main>
${body}
</main>
<footer><p>Example Agency</p></footer>
</body>
</html>
`;
