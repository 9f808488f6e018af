// The verification in one file that depends on nothing but the language, for hosts that embed an engine: a global
// `SafeguardingForms`.
import { readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');
const { version } = JSON.parse(read('package.json'));

/** What the licences of the bundled code ask for. */
const banner = `/*!
@safeguarding-forms/schemas ${version}: verifySubmission and score

${[read('../../LICENSE'), read('node_modules/zod/LICENSE')].join('\n\n').replaceAll('*/', '')}
*/`;

export default {
  input: new URL('dist/embedded.js', import.meta.url).pathname,
  plugins: [nodeResolve()],
  output: {
    file: new URL('dist/verify.iife.js', import.meta.url).pathname,
    format: 'iife',
    name: 'SafeguardingForms',
    banner,
    plugins: [terser({ ecma: 2020, compress: { passes: 2 }, format: { comments: /^!/ } })],
  },
};
