/** Which test file runs in which engine. */
import { describe, expect, it } from 'vitest';
import { sampleByEngine } from '../support/engine-sample.mjs';

const FILES = [...'abcdefghijklmnop'].map((name) => `test/elements/${name}.test.ts`);
const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

describe('a sample of test files by engine', () => {
  it('gives every file to one engine, whatever the seed, and in the long run to each', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 50; seed++) {
      const sample = sampleByEngine(FILES, ENGINES, seed);
      expect(Object.values(sample).flat().sort()).toEqual(FILES);
      for (const engine of ENGINES) if (sample[engine].includes(FILES[0]!)) seen.add(engine);
    }
    expect([...seen].sort()).toEqual([...ENGINES]);
  });

  it('gives files whose subject engines do differently to two of three, in the long run to each pair', () => {
    const file = 'test/elements/flow-keyboard.test.ts';
    const pairs = new Set<string>();
    for (let seed = 0; seed < 50; seed++) {
      const sample = sampleByEngine([file], ENGINES, seed);
      const pair = ENGINES.filter((engine) => sample[engine].includes(file));
      expect(pair).toHaveLength(2);
      pairs.add(pair.join());
    }
    expect(pairs.size).toBe(3);
    expect(sampleByEngine([file], ['chromium', 'firefox'], 1)).toEqual({ chromium: [file], firefox: [file] });
  });

  it('is the same for the same seed, and another for another', () => {
    expect(sampleByEngine(FILES, ENGINES, 7)).toEqual(sampleByEngine(FILES, ENGINES, 7));
    const samples = [1, 2, 3, 4, 5].map((seed) => sampleByEngine(FILES, ENGINES, seed).firefox.join());
    expect(new Set(samples).size).toBeGreaterThan(1);
  });

  it('leaves nothing out where there is no other engine', () => {
    expect(sampleByEngine(FILES, ['chromium'], 1)).toEqual({ chromium: FILES });
  });
});
