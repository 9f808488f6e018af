/**
 * `npm run build`: from the sources to everything that is published, in the order in which one step needs another.
 *
 * A step whose inputs and outputs are byte for byte what they were after its last run is left out.
 */
import { fingerprint, readFingerprint, writeFingerprint } from './fingerprint.mjs';
import { run } from './run-command.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command
 * @property {string} [cwd]
 * @property {string[]} [inputs] files and folders that it reads; a step without a list always runs
 * @property {string} [output] file or folder that it writes
 */

/** What the elements are built from. */
const SOURCES = ['instruments', 'text', 'schemas', 'support', 'seal', 'elements'].map(
  (name) => `packages/${name}/src`,
);

/** @type {Step[]} */
const STEPS = [
  {
    name: 'languages',
    command: ['node', 'packages/text/scripts/localize.mjs', 'build'],
    // It runs the sources of the text, and those of the instruments for the list of editions.
    inputs: [
      'packages/instruments/src',
      'packages/text/src/en',
      'packages/text/src/languages',
      'packages/text/src/languages.ts',
      'packages/text/src/model',
      'packages/text/xliff',
      'packages/text/scripts',
    ],
    output: 'packages/text/src/locales',
  },
  // Knows itself what has changed.
  { name: 'TypeScript', command: ['tsc', '-b'] },
  { name: 'folded templates', command: ['node', 'packages/elements/scripts/fold-templates.mjs'] },
  {
    name: 'verifier in one file',
    command: ['rollup', '-c', 'packages/schemas/rollup.config.js', '--silent'],
    inputs: [
      'packages/instruments/src',
      'packages/schemas/package.json',
      'packages/schemas/rollup.config.js',
      'packages/schemas/src',
    ],
    output: 'packages/schemas/dist/verify.iife.js',
  },
  {
    name: 'JSON Schema',
    command: ['node', 'packages/schemas/scripts/json-schema.mjs'],
    inputs: [
      'packages/instruments/dist',
      'packages/schemas/dist',
      'packages/schemas/package.json',
      'packages/schemas/scripts',
    ],
    output: 'packages/schemas/json',
  },
  {
    name: 'conformance data',
    command: ['node', 'packages/conformance/scripts/data.mjs'],
    inputs: [
      'packages/instruments/dist',
      'packages/conformance/package.json',
      'packages/conformance/scripts',
      'test/payloads',
      'test/refusals',
      'test/vectors',
    ],
    output: 'packages/conformance/data',
  },
  {
    name: 'bundles',
    command: ['rollup', '-c', '--silent'],
    inputs: ['rollup.config.js', 'packages/elements/package.json', 'packages/elements/scripts', ...SOURCES],
    output: 'packages/elements/dist/cdn',
  },
  {
    name: 'prerendered forms',
    command: ['node', 'packages/elements/scripts/prerender.mjs'],
    inputs: ['packages/elements/scripts', ...SOURCES],
    output: 'packages/elements/dist/html',
  },
  {
    name: 'custom elements manifest',
    command: ['cem', 'analyze'],
    cwd: 'packages/elements',
    // The compiler tells it the types, those of the other packages too.
    inputs: [
      'packages/elements/scripts',
      'packages/elements/custom-elements-manifest.config.mjs',
      ...SOURCES,
    ],
    output: 'packages/elements/custom-elements.json',
  },
  {
    name: 'data for editors',
    command: ['node', 'packages/elements/scripts/editor-data.mjs'],
    inputs: [
      'packages/elements/package.json',
      'packages/elements/scripts',
      'packages/elements/custom-elements.json',
    ],
    output: 'packages/elements/editors',
  },
];

/** @param {Step} step */
async function current({ command, inputs = [], output = '' }) {
  return fingerprint(['package-lock.json', ...inputs, output], command.join(' '));
}

try {
  for (const step of STEPS) {
    if (step.inputs && (await readFingerprint(step.name)) === (await current(step))) continue;
    const start = performance.now();
    await run(step.command, { cwd: step.cwd });
    if (step.inputs) await writeFingerprint(step.name, await current(step));
    console.log(`Built: ${step.name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  }
} catch (error) {
  console.error(`build: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
