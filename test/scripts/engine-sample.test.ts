/** Which test file runs in which engine. */
import { describe, expect, it } from 'vitest';
import { sampleByEngine } from '../support/engine-sample.mjs';

const FILES = [...'abcdefghijklmnop'].map((name) => `test/elements/${name}.test.ts`);
const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

describe('a sample of test files by engine', () => {
  it('gives half of the files to one engine, whatever the seed, and in the long run each file to each engine', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 100; seed++) {
      const sample = sampleByEngine(FILES, ENGINES, seed);
      const run = Object.values(sample).flat();
      expect(run).toHaveLength(FILES.length / 2);
      expect(new Set(run).size).toBe(run.length);
      for (const engine of ENGINES) if (sample[engine].includes(FILES[0]!)) seen.add(engine);
    }
    expect([...seen].sort()).toEqual([...ENGINES]);
  });

  it('gives each file whose subject engines do differently to one or two, in the long run to every one and every pair', () => {
    const file = 'test/elements/flow-keyboard.test.ts';
    const given = new Set<string>();
    for (let seed = 0; seed < 200; seed++) {
      const sample = sampleByEngine([file], ENGINES, seed);
      given.add(ENGINES.filter((engine) => sample[engine].includes(file)).join());
    }
    expect([...given].sort()).toEqual([
      'chromium',
      'chromium,firefox',
      'chromium,webkit',
      'firefox',
      'firefox,webkit',
      'webkit',
    ]);
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
