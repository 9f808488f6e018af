/** What is published for other implementations is what stands in the tests, and enough to hold an implementation to it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue, type Answers } from '@safeguarding-forms/instruments';
import { assessWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { vectorFiles, vectorsIn } from '../instruments/vector-files.js';
import { answerOf, leftOut, python } from '../support/interpreters.js';
import { issuesOf } from '../support/issues-of.js';
import { payloadNames } from '../support/sample-submission.js';
import { refusalFiles, refusals } from '../support/refusals.js';

const home = new URL('../../packages/conformance/', import.meta.url);
execFileSync(process.execPath, [fileURLToPath(new URL('scripts/data.mjs', home))]);

const data = new URL('data/', home);
const bytes = (file: string): Buffer => readFileSync(new URL(file, data));
const json = (file: string): unknown => JSON.parse(bytes(file).toString('utf8'));
const { version, files } = json('index.json') as {
  version: string;
  files: { file: string; cases: number; sha256: string }[];
};

describe('the conformance data', () => {
  it('list every file, with its digest and the version of the package', () => {
    const there = (readdirSync(data, { recursive: true }) as string[])
      .filter((file) => file.endsWith('.json') && file !== 'index.json')
      .map((file) => file.replaceAll('\\', '/'));
    expect(files.map(({ file }) => file).sort()).toEqual(there.sort());
    for (const { file, sha256 } of files)
      expect(createHash('sha256').update(bytes(file)).digest('hex'), file).toBe(sha256);
    expect(version).toBe(
      (JSON.parse(readFileSync(new URL('package.json', home), 'utf8')) as { version: string }).version,
    );
  });

  it('are the cases of the tests, byte for byte', () => {
    const copied = files.map(({ file }) => file).filter((file) => !file.startsWith('definitions/'));
    for (const file of copied)
      expect(bytes(file).equals(readFileSync(new URL(`../${file}`, import.meta.url))), file).toBe(true);
    for (const [kind, names] of [
      ['vectors', vectorFiles],
      ['refusals', refusalFiles],
      ['payloads', payloadNames.map((name) => `${name}.json`)],
    ] as const)
      for (const name of names) expect(copied).toContain(`${kind}/${name}`);
  });

  it('count their cases', () => {
    const count = (file: string): number => files.find((each) => each.file === file)?.cases ?? 0;
    for (const file of vectorFiles) expect(count(`vectors/${file}`), file).toBe(vectorsIn(file).length);
    const all = refusalFiles.reduce((sum, file) => sum + count(`refusals/${file}`), 0);
    expect(all).toBe(refusals.length);
  });

  it('hold the definition of every version, as it is', () => {
    for (const { id, edition, version: of } of catalogue.listInstruments()) {
      const written = json(`definitions/${id}.${edition}.${of}.json`);
      expect(written).toEqual(JSON.parse(JSON.stringify(catalogue.getInstrument(id, edition, of))));
    }
    expect(files.filter(({ file }) => file.startsWith('definitions/'))).toHaveLength(
      catalogue.listInstruments().length,
    );
  });
});

describe.skipIf(leftOut('the reading of the cases in Python', python))(
  'read by the code in the README',
  () => {
    const readme = readFileSync(new URL('README.md', home), 'utf8');
    const code = /```python\n(.*?)```/s.exec(readme)?.[1] ?? '';
    /** The README's code, and after it what prints all that it reads. */
    const script = `${code.replace(/Path\(".*?"\)/, `Path(${JSON.stringify(fileURLToPath(data))})`)}
import sys
print(json.dumps({
    "vectors": {name: list(vectors(name)) for name in json.load(sys.stdin)["vectors"]},
    "refusals": {name: list(refusals(name)) for name in ${JSON.stringify(refusalFiles.map((file) => file.replace('.json', '')))}},
}))`;
    interface Read {
      vectors: Record<
        string,
        [string, Answers, Record<string, never>, object | null, { path: string; code: string }[]][]
      >;
      refusals: Record<string, [string, unknown, { path: string; code: string }[]][]>;
    }
    let read: Read;
    beforeAll(() => {
      read = answerOf(python, script, {
        vectors: vectorFiles.map((file) => file.replace(/\.json$/, '')),
      }) as Read;
    });

    it('the vectors are what our scorer is held to', () => {
      for (const [name, cases] of Object.entries(read.vectors)) {
        const [id, edition] = name.split('.') as [string, string];
        expect(cases.length).toBe(vectorsIn(`${name}.json`).length);
        for (const [what, answers, attachments, result] of cases) {
          if (result === null) expect(() => catalogue.score(id, edition, answers), what).toThrow();
          else
            expect(assessWhole(catalogue.findModule(id, edition), answers, { attachments }), what).toEqual(
              result,
            );
        }
      }
    });

    it('the refusals are what our verification refuses', () => {
      const cases = Object.values(read.refusals).flat();
      expect(cases).toHaveLength(refusals.length);
      for (const [name, given, issues] of cases)
        expect(issuesOf(given), name).toEqual(issues.map(({ path, code }) => `${path} ${code}`));
    });
  },
);
