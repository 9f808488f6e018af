/** The command that verifies a file: what it says, where, and with which exit code. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '@safeguarding-forms/schemas/internal/commands/main.js';
import { createVerifier } from '@safeguarding-forms/schemas';
import { afterAll, describe, expect, it } from 'vitest';
import { fileOf } from '../support/edition-file.js';
import { payload, payloadNames, payloadText, spoil } from '../support/sample-submission.js';
import { refusals } from '../support/refusals.js';

const folder = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

async function run(
  parameters: string[],
  input: readonly string[] = [],
): Promise<{ code: number; out: string; error: string }> {
  const said = { out: '', error: '' };
  const code = await main(parameters, {
    input: (async function* () {
      yield* input;
    })(),
    out: (text) => (said.out += text),
    error: (text) => (said.error += text),
  });
  return { code, ...said };
}

const fixture = (name: string): string => fileURLToPath(new URL(`../payloads/${name}.json`, import.meta.url));

describe('verify', () => {
  it.each(payloadNames)('takes %s, and prints none of its answers', async (name) => {
    const { instrument, submissionId } = payload(name) as Record<string, unknown>;
    const { code, out, error } = await run(['verify', fixture(name)]);
    expect({ code, said: JSON.parse(out) as unknown, error }).toEqual({
      code: 0,
      said: { ok: true, instrument, submissionId },
      error: '',
    });
  });

  const whole = refusals.filter(({ text }) => text === undefined);
  it.each(whole.filter((_, at) => at % 8 === 0))('refuses $name, and says why as JSON', async (refusal) => {
    const { code, out, error } = await run([
      'verify',
      written('refused.json', JSON.stringify(refusal.given)),
    ]);
    expect([code, error]).toEqual([1, '']);
    const said = JSON.parse(out) as { ok: boolean; issues: { path: string; code: string }[] };
    expect(said.ok).toBe(false);
    expect(said.issues.map(({ path, code }) => ({ path, code }))).toEqual(refusal.issues);
  });

  it('reads the standard input', async () => {
    const text = payloadText('dash.cleveland.1.0.0.full');
    const { code, out } = await run(['verify', '-'], [text.slice(0, 100), text.slice(100)]);
    expect([code, JSON.parse(out)]).toMatchObject([0, { ok: true }]);
    expect((await run(['verify', '-'])).error).toBe(
      'safeguarding-forms-schemas: the standard input holds no JSON\n',
    );
  });

  it.each<[string, () => string, RegExp]>([
    ['a file that is not there', () => join(folder, 'none.json'), /none\.json cannot be read: ENOENT/],
    ['a folder', () => folder, /cannot be read: EISDIR/],
    ['a file that is no JSON', () => written('a.json', '{"secret answer": '), /a\.json holds no JSON\n$/],
    [
      'a file that is no text',
      () => written('b.json', Buffer.from([0x7b, 0xff, 0x7d])),
      /is no text in UTF-8\n$/,
    ],
    [
      'a file that is too large',
      () => written('c.json', `"${'x'.repeat(5_000_000)}"`),
      /c\.json is too large: at most 5000000 bytes are read\n$/,
    ],
  ])('says what is wrong with %s', async (_what, path, message) => {
    const { code, out, error } = await run(['verify', path()]);
    expect([code, out, error]).toEqual([2, '', expect.stringMatching(message)]);
    expect(error).not.toContain('secret');
  });

  it.each([
    [['verify'], /"verify" is no command/],
    [['verify', 'a', 'b'], /"verify a b" is no command/],
    [['forge', 'a'], /"forge a" is no command/],
    [['verify', 'a', '--eddition', 'x'], /Unknown option '--eddition'/],
    [['serve', '--port', '70000'], /--port is "70000"; allowed is a whole number from 0 to 65535/],
    [['serve', '--limit', '1e3'], /--limit is "1e3"; allowed is a whole number from 1 to 5000000/],
    [['verify', 'a', '--edition', join(folder, 'none.json')], /none\.json cannot be read/],
  ])('is told apart when called as %j', async (parameters, message) => {
    const { code, out, error } = await run(parameters);
    expect([code, out, error]).toEqual([2, '', expect.stringMatching(message)]);
  });

  it('explains itself', async () => {
    const { code, out } = await run(['--help']);
    expect([code, out]).toEqual([0, expect.stringContaining('verify FILE')]);
  });

  it('runs as a command of the package', () => {
    const bin = fileURLToPath(
      new URL('../../packages/schemas/bin/safeguarding-forms-schemas.js', import.meta.url),
    );
    const refused = spoil(payload('dash.cleveland.1.0.0.full'), ['result', 'yes'], 27);
    const { status, stdout } = spawnSync(process.execPath, [bin, 'verify', '-'], {
      input: JSON.stringify(refused),
      encoding: 'utf8',
    });
    expect([status, JSON.parse(stdout)]).toEqual([
      1,
      { ok: false, issues: [{ path: 'result.yes', code: 'result-mismatch', params: {} }] },
    ]);
  });
});

describe('verify with local editions', () => {
  it('takes what was made with one, and refuses it without', async () => {
    const edition = { ...fileOf('dash/cleveland'), edition: 'example-borough' };
    const path = written('borough.edition.json', JSON.stringify(edition));
    const { answers } = payload('dash.cleveland.1.0.0.full') as { answers: never };
    const made = createVerifier({ editions: [edition] }).createSubmission({
      id: 'dash',
      edition: 'example-borough',
      answers,
      language: 'en',
      audience: 'professional',
      startedAt: new Date(Date.now() - 60_000).toISOString(),
    });
    const submission = written('local.json', JSON.stringify(made));
    expect((await run(['verify', submission, '--edition', path])).code).toBe(0);
    const { code, out } = await run(['verify', submission]);
    expect([code, JSON.parse(out)]).toMatchObject([1, { issues: [{ code: 'unknown-instrument' }] }]);
  });

  it('says what is wrong with an edition', async () => {
    const wrong = written('edition.json', '{}');
    const { code, error } = await run(['verify', fixture('dash.cleveland.1.0.0.full'), '--edition', wrong]);
    expect([code, error]).toEqual([
      2,
      expect.stringMatching(/edition\.json cannot be used: .*format: missing/),
    ]);
  });
});
