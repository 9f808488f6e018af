// The verification in one file that depends on nothing but the language, for hosts that embed an engine: a global
// `SafeguardingForms`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import { minify } from '@swc/core';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));
const read = (file) => readFileSync(path(file), 'utf8');
const { version } = JSON.parse(read('package.json'));

/** What the licences of the bundled code ask for. */
const banner = `/*!
@safeguarding-forms/schemas ${version}: verifySubmission and score

${[read('../../LICENSE'), read('node_modules/zod/LICENSE')].join('\n\n').replaceAll('*/', '')}
*/`;

const minifyScript = {
  name: 'minify',
  renderChunk: async (code) => ({
    ...(await minify(code, {
      ecma: 2020,
      compress: { passes: 2 },
      mangle: true,
      format: { comments: 'some' },
    })),
    map: null,
  }),
};

export default {
  input: path('dist/embedded.js'),
  plugins: [nodeResolve()],
  output: {
    file: path('dist/verify.iife.js'),
    format: 'iife',
    name: 'SafeguardingForms',
    banner,
    plugins: [minifyScript],
  },
};
