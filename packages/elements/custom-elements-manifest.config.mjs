import { resolvedTypes } from './scripts/manifest-types.mjs';

/** What `cem analyze` writes into `custom-elements.json`: what a host can use, and nothing of how it is made. */
export default {
  globs: ['src/**/*.ts'],
  litelement: true,
  quiet: true,
  // It would rewrite the package.json.
  packagejson: false,
  plugins: [publishedOnly(), resolvedTypes()],
};

/** Leaves what the package exports, with its public members, at the paths at which it is published. */
function publishedOnly() {
  return {
    name: 'published-only',
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      const published = modules.find(({ path }) => path === 'src/classes.ts').exports.map(({ name }) => name);
      const isPublished = ({ name }) => published.includes(name);
      for (const module of modules) {
        module.exports = module.exports.filter(isPublished);
        module.declarations = module.declarations.filter(isPublished);
        for (const declaration of module.declarations) {
          declaration.members = declaration.members?.filter(isPublic);
          declaration.events = declaration.events?.filter(isDocumented);
        }
      }
      for (const { path, declarations } of modules) {
        for (const { tagName, name } of declarations)
          if (tagName) addDefinition(modules, tagName, name, path);
      }
      const kept = modules.filter(
        ({ declarations, exports }) => declarations.length > 0 || exports.some(isDefinition),
      );
      customElementsManifest.modules = JSON.parse(JSON.stringify(kept, atPublishedPath));
    },
  };
}

/** Tells which entry defines an element: the analyzer knows `customElements.define` alone. */
function addDefinition(modules, tagName, name, module) {
  const entry = modules.find(({ path }) => path === `src/${tagName}.ts`);
  entry.exports.push({ kind: 'custom-element-definition', name: tagName, declaration: { name, module } });
}

const isDefinition = ({ kind }) => kind === 'custom-element-definition';

/** Of an instance, not private, and not called by the browser alone. */
const isPublic = ({ name, privacy = 'public', static: isStatic = false }) =>
  privacy === 'public' && !isStatic && !name.endsWith('Callback');

/** The analyzer also takes whatever a `dispatchEvent` is given for an event, by the name of the variable. */
const isDocumented = ({ description }) => description !== undefined;

const atPublishedPath = (key, value) =>
  key === 'path' || key === 'module' ? value.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js') : value;
