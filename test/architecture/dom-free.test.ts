/** Instruments, schemas and support run in a browser, in Node and in a worker: they are compiled without the types of any of them. */
import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { ROOT } from './source-files.js';

describe('the compiler settings', () => {
  it.each(['instruments', 'schemas', 'support'])('of %s know neither the DOM nor Node', (name) => {
    const folder = `${ROOT}packages/${name}`;
    const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
    expect(options.lib).toEqual(['lib.es2023.d.ts']);
    expect(options.types).toEqual([]);
  });
});
