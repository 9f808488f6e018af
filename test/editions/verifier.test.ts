/** A backend that takes local editions: by their files, several versions side by side, each known by its digest. */
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  createVerifier,
  EditionError,
  verifySubmission,
  type SubmissionRecord,
} from '@safeguarding-forms/schemas';
import { editionDigest } from '@safeguarding-forms/schemas/internal/edition-digest.js';
import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { fileOf, type Loose } from '../support/edition-file.js';

/** Example Borough's checklist: Cleveland's with medium from ten, and a question of its own. */
function borough(version = '0.1.0', change: (file: Loose) => void = () => undefined): Loose {
  const file = fileOf('dash/cleveland');
  Object.assign(file, { edition: 'example-borough', version });
  file.scoring.thresholds = [0, 10, 14];
  file.sections[0].items.push({
    kind: 'question',
    id: 'local1',
    cite: 'Example Borough',
    counted: true,
    answers: ['yes', 'no'],
  });
  change(file);
  return file;
}

const yes = { answer: 'yes' } as const;
const no = { answer: 'no' } as const;
/** Nine yes: medium in Cleveland, and here not yet. */
const answers: Loose = Object.fromEntries([
  ...Array.from({ length: 27 }, (_, at) => [`q${at + 1}`, at < 9 ? yes : no]),
  ['local1', no],
]);

const request = {
  id: 'dash',
  edition: 'example-borough',
  answers,
  language: 'en',
  audience: 'professional',
  startedAt: '2026-01-15T09:00:00.000Z',
} as const;
const made = (file: Loose): SubmissionRecord =>
  JSON.parse(
    JSON.stringify(createVerifier({ editions: [file] }).createSubmission(request)),
  ) as SubmissionRecord;
const codes = (file: Loose, given: unknown): string[] => {
  const verdict = createVerifier({ editions: [file] }).verifySubmission(given);
  return verdict.ok ? [] : verdict.issues.map(({ path, code }) => `${path} ${code}`);
};

describe('a submission of a local edition', () => {
  it('carries the digest of its file, and is scored by it', () => {
    const file = borough();
    const { instrument, result } = made(file);
    expect(instrument).toEqual({
      id: 'dash',
      edition: 'example-borough',
      version: '0.1.0',
      sha256: editionDigest(file),
    });
    expect(result).toMatchObject({ yes: 9, counted: 28, band: 'standard', complete: true });
    expect(codes(file, made(file))).toEqual([]);
  });

  it('is refused where the edition is not known', () => {
    expect(verifySubmission(made(borough()))).toMatchObject({
      ok: false,
      issues: [{ path: 'instrument.edition', code: 'unknown-instrument' }],
    });
  });

  it('is refused where another file goes by the same version', () => {
    const other = borough('0.1.0', (file) => (file.scoring.thresholds = [0, 1, 14]));
    expect(codes(other, made(borough()))).toEqual(['instrument.sha256 edition-mismatch']);
    const verdict = createVerifier({ editions: [other] }).verifySubmission(made(borough()));
    const [given, expected] = [editionDigest(borough()).slice(0, 40), editionDigest(other)];
    expect(verdict.ok ? [] : verdict.issues.map(({ params }) => params)).toEqual([{ given, expected }]);
  });

  it('is refused where it does not say which file it was', () => {
    const { sha256: _, ...instrument } = made(borough()).instrument;
    expect(codes(borough(), { ...made(borough()), instrument })).toEqual(['instrument.sha256 required']);
  });

  it('is refused where its version is not here, and where its result is another', () => {
    expect(codes(borough('0.2.0'), made(borough()))).toEqual(['instrument.version unknown-version']);
    const submission = made(borough());
    expect(codes(borough(), { ...submission, result: { ...submission.result, band: 'medium' } })).toEqual([
      'result.band result-mismatch',
    ]);
  });

  it('no built-in submission may carry a digest', () => {
    const verifier = createVerifier({ editions: [] });
    const { local1: _, ...of27 } = answers;
    const built = JSON.parse(
      JSON.stringify(verifier.createSubmission({ ...request, edition: 'cleveland', answers: of27 })),
    ) as Loose;
    expect(verifier.verifySubmission(built)).toMatchObject({ ok: true });
    built.instrument.sha256 = '0'.repeat(64);
    expect(verifier.verifySubmission(built)).toMatchObject({
      ok: false,
      issues: [{ path: 'instrument.sha256', code: 'unknown-key' }],
    });
  });

  it('has a JSON Schema of its own', () => {
    const file = borough();
    const ajv = new Ajv2020({ strict: false });
    (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
    const schema = createVerifier({ editions: [file] }).jsonSchema('dash', 'example-borough');
    const isRight = ajv.compile(schema);
    expect(isRight(made(file))).toBe(true);
    expect(isRight(made(borough('0.1.0', (other) => (other.source.part = 'another'))))).toBe(false);
  });
});

describe('several versions', () => {
  const files = ['0.9.0', '0.10.0', '1.2.0', '1.2.1'].map((version) => borough(version));

  it('stand side by side, and each is verified', () => {
    const verifier = createVerifier({ editions: files });
    for (const file of files) expect(verifier.verifySubmission(made(file))).toMatchObject({ ok: true });
  });

  it.each([
    ['as they were made', files],
    ['the newest first', files.toReversed()],
    ['one inside', [files[0], files[3], files[2], files[1]]],
  ])('the newest is the one that is meant without a version: %s', (_, editions) => {
    const { getInstrument } = createVerifier({ editions });
    expect(getInstrument('dash', 'example-borough').version).toBe('1.2.1');
    expect(getInstrument('dash', 'example-borough', '0.9.0').version).toBe('0.9.0');
  });

  it('of which ten comes after nine', () => {
    for (const editions of [files.slice(0, 2), files.slice(0, 2).toReversed()])
      expect(createVerifier({ editions }).getInstrument('dash', 'example-borough').version).toBe('0.10.0');
  });
});

describe('the digest', () => {
  it('is SHA-256 over canonical JSON, as Node’s own cryptography has it', () => {
    const file = borough();
    expect(editionDigest(file)).toBe(
      createHash('sha256')
        .update(canonicalize(file) as string)
        .digest('hex'),
    );
  });

  it('is the same however the file is laid out', () => {
    const file = borough();
    const turned = Object.fromEntries(Object.entries(file as object).reverse());
    const submission = made(file);
    for (const text of [JSON.stringify(turned), JSON.stringify(file, undefined, 4)])
      expect(createVerifier({ editions: [text] }).verifySubmission(submission)).toMatchObject({ ok: true });
  });
});

describe('a file that cannot be used', () => {
  const refusal = (...editions: unknown[]): string => {
    try {
      createVerifier({ editions });
    } catch (error) {
      expect(error).toBeInstanceOf(EditionError);
      const { problems } = error as EditionError;
      return problems.map(({ path, code }) => `${path} ${code}`).join('; ');
    }
    return 'taken';
  };

  it.each([
    [
      'with something wrong in it',
      [borough('0.1.0', (file) => (file.scoring.thresholds = [0, 1, 99]))],
      'scoring.thresholds[2] out-of-reach',
    ],
    ['that is no file', ['{'], ' not-json'],
    [
      'of the name of one of ours',
      [borough('9.0.0', (file) => (file.edition = 'kirklees'))],
      'edition twice',
    ],
    ['twice', [borough(), borough()], 'version twice'],
    [
      'with half a sign',
      [borough('0.1.0', (file) => (file.source.part = '\ud800'))],
      'source.part wrong-type',
    ],
  ])('%s', (_, editions, told) => {
    expect(refusal(...editions)).toBe(told);
  });

  it('twice is told with its place and name', () => {
    const told = (editions: readonly unknown[]): unknown => {
      try {
        createVerifier({ editions });
      } catch (error) {
        const { message, problems } = error as EditionError;
        return [message.slice(0, message.indexOf(':')), problems];
      }
    };
    expect(told([borough(), borough()])).toEqual([
      'editions[1] (dash example-borough 0.1.0)',
      [{ path: 'version', code: 'twice', params: { given: 'dash example-borough 0.1.0' } }],
    ]);
    const other = borough('0.1.0', (file) => (file.edition = 'other-borough'));
    expect(told([borough(), other])).toBeUndefined();
  });

  it('that begins from another of ours is read by what that one is scored with', () => {
    const file = fileOf('merit/liverpool');
    Object.assign(file, { edition: 'example-borough', version: '0.1.0' });
    const { listInstruments } = createVerifier({ editions: [file] });
    expect(listInstruments()).toContainEqual({ id: 'merit', edition: 'example-borough', version: '0.1.0' });
  });

  it('that goes by another of our instruments: other forms would read it as that', () => {
    const change = (file: Loose): string => (file.instrument = 'merit');
    expect(refusal(borough('0.1.0', change))).toBe('instrument not-allowed');
    expect(refusal(borough('0.1.0', (file) => (file.instrument = 'borough-check')))).toBe('taken');
  });

  it('says nothing of what stands in it but places', () => {
    const file = borough('0.1.0', (each) => (each.sections[0].items[0].kind = 'Jane Doe'));
    expect(() => createVerifier({ editions: [file] })).toThrow(
      /sections\[0\]\.items\[0\]\.kind: not-allowed/,
    );
    expect(() => createVerifier({ editions: [file] })).not.toThrow(/Jane/);
  });
});

it.each([undefined, null, 7, '', '{', [], {}, { format: 'safeguarding-forms/submission@1', instrument: [] }])(
  'nothing makes it throw: %s',
  (given) => {
    expect(createVerifier({ editions: [borough()] }).verifySubmission(given).ok).toBe(false);
  },
);
