/**
 * From the manifest, into `editors`: what editors read (`vscode.html-custom-data.json`, `web-types.json`), and the tags as
 * types for JSX (`jsx.d.ts`).
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const folder = fileURLToPath(new URL('..', import.meta.url));
const outdir = `${folder}editors`;
const { modules, ...manifest } = JSON.parse(readFileSync(`${folder}custom-elements.json`, 'utf8'));

/** An attribute without a property of ours is one of every element, by the same name: `lang`. */
const withField = (/** @type {{ name: string, fieldName?: string }} */ attribute) => ({
  ...attribute,
  fieldName: attribute.fieldName ?? attribute.name,
});

/** The elements alone; the other classes are there for whoever writes types. */
const elements = {
  ...manifest,
  modules: modules.map((module) => ({
    ...module,
    declarations: module.declarations
      .filter(({ tagName }) => tagName)
      .map(({ attributes, ...element }) => ({ ...element, attributes: attributes.map(withField) })),
  })),
};
const events = new Set(
  elements.modules.flatMap(({ declarations }) =>
    declarations.flatMap((element) => element.events.map(({ type }) => type.text)),
  ),
);

rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir);
// The name and version in `web-types.json` are those of the package in the current folder.
chdir(folder);
generateVsCodeCustomElementData(elements, { outdir, cssFileName: null, hideLogs: true });
generateJetBrainsWebTypes(elements, { outdir, packageJson: false, hideLogs: true });
generateJsxTypes(elements, {
  outdir,
  fileName: 'jsx.d.ts',
  globalTypePath: '../dist/classes.js',
  stronglyTypedEvents: true,
  excludeCssCustomProperties: true,
});

// The generator names the classes of the events and does not import them.
const types = readFileSync(`${outdir}/jsx.d.ts`, 'utf8');
writeFileSync(
  `${outdir}/jsx.d.ts`,
  `import type { ${[...events].join(', ')} } from "../dist/classes.js";\n${types}`,
);
