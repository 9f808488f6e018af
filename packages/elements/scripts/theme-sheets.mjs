/** The looks as style sheets that a page links. */

/** @param {Readonly<Record<string, string>>} values */
const declared = (values) =>
  Object.entries(values)
    .map(([name, value]) => `  --sf-${name}: ${value};\n`)
    .join('');

/**
 * @param {string} name
 * @param {import('../dist/themes/tokens.js').Theme} theme
 */
function sheet(name, { light, dark, shape }) {
  const both = Object.fromEntries(
    Object.entries(light).map(([token, value]) => {
      const other = dark[/** @type {keyof typeof dark} */ (token)];
      return [token, value === other ? value : `light-dark(${value}, ${other})`];
    }),
  );
  return `/* Give the class to a form, or to anything around it. Light or dark is what \`color-scheme\` says there. */
.sf-theme-${name} {
${declared({ ...shape })}${declared({ ...light })}}
@supports (color: light-dark(red, red)) {
.sf-theme-${name} {
${declared(both)}}
}
`;
}

/**
 * The style sheet of each look, by its name.
 *
 * @param {Readonly<Record<string, import('../dist/themes/tokens.js').Theme>>} themes
 * @returns {readonly (readonly [string, string])[]}
 */
export const themeSheets = (themes) =>
  Object.entries(themes).map(([name, theme]) => [name, sheet(name, theme)]);
