/**
 * What `rollup -c` does, with several of its builds under way: while one is made smaller in a worker, another is put
 * together. The last, which hashes what the others have written, comes last.
 */
import { availableParallelism } from 'node:os';
import { rollup } from 'rollup';
import config from '../rollup.config.js';

/** @param {import('rollup').RollupOptions & { output: import('rollup').OutputOptions }} options */
async function build({ output, ...input }) {
  const bundle = await rollup(input);
  await bundle.write(output);
  await bundle.close();
}

const waiting = await config();
const last = waiting.pop();
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await build(next);
  }),
);
await build(last);
