/**
 * Counts how often Lit is given a template, for tests that set `globalThis.sfTemplates` to a list: `html` notes there the
 * pieces of text of each template that is evaluated. Lit tells such things itself, but not as it is shipped.
 *
 * @type {import('@web/dev-server-core').Plugin}
 */
export const countedTemplates = {
  name: 'counted-templates',
  transform({ path, body }) {
    if (!path.endsWith('/lit-html/lit-html.js')) return undefined;
    const counted = String(body).replace(
      /_\$litType\$:\s*(\w+),\s*strings:\s*(\w+)/,
      '_$litType$:$1,strings:(globalThis.sfTemplates?.push($2.join("…")),$2)',
    );
    if (counted === body)
      throw new Error('counted-templates: Lit makes its templates in another way by now.');
    return counted;
  },
};
