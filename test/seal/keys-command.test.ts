/** `npx safeguarding-forms-keys`, as an operator runs it. */
import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PrivateJwk } from '@safeguarding-forms/seal';
import { open, seal, submission } from './sealing.js';

const COMMAND = fileURLToPath(new URL('../../packages/seal/bin/safeguarding-forms-keys.js', import.meta.url));

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'keys-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...parameters: string[]) =>
  new Promise<{ code: number; out: string; error: string }>((resolve) => {
    const node = ['--disable-warning=ExperimentalWarning', COMMAND, ...parameters];
    execFile(process.execPath, node, { cwd: folder }, (failure, out, error) =>
      resolve({ code: Number(failure?.code ?? 0), out, error }),
    );
  });

const fileOf = (name = 'sealing-keys.private.json'): string => join(folder, name);
const keysIn = (name?: string): PrivateJwk[] =>
  (JSON.parse(readFileSync(fileOf(name), 'utf8')) as { keys: PrivateJwk[] }).keys;

describe('safeguarding-forms-keys', () => {
  it.each([
    ['P-256', []],
    ['X25519', ['--x25519']],
  ])(
    'make: a pair on %s, the public half printed, the private one in a file for its owner alone',
    async (crv, more) => {
      const { code, out, error } = await run('make', ...more);
      expect(code, error).toBe(0);
      const printed = JSON.parse(out) as Record<string, unknown>;
      const [key] = keysIn();
      expect(printed).toMatchObject({ crv, kid: key!.kid });
      expect(printed).not.toHaveProperty('d');
      expect(out + error).not.toContain(key!.d);
      expect(statSync(fileOf()).mode & 0o777).toBe(0o600);
      expect(await open(await seal(submission(), out), keysIn())).toEqual(submission());
    },
  );

  it('make: never takes the place of a file that is there', async () => {
    await run('make');
    const before = readFileSync(fileOf(), 'utf8');
    const { code, out, error } = await run('make');
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain('is there already');
    expect(readFileSync(fileOf(), 'utf8')).toBe(before);
  });

  it('rotate: a new key is in use, and the old ones still open what is older', async () => {
    const first = await run('make', '--file', 'agency.json');
    const before = await seal(submission(), first.out);
    const second = await run('rotate', '--file', 'agency.json', '--x25519');
    const third = await run('rotate', '--file', 'agency.json');
    expect([second.code, third.code]).toEqual([0, 0]);
    const keys = keysIn('agency.json');
    const kids = [third, second, first].map(({ out }) => (JSON.parse(out) as PrivateJwk).kid);
    expect(new Set(kids).size).toBe(3);
    expect(keys.map(({ kid }) => kid)).toEqual(kids);
    expect(await open(before, keys)).toEqual(submission());
    expect(await open(await seal(submission(), third.out), keys)).toEqual(submission());
    expect(statSync(fileOf('agency.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['agency.json']);
    for (const { out, error } of [first, second, third])
      for (const { d } of keys) expect(out + error).not.toContain(d);
  });

  it('list and public: the ids, the one in use first; its public half again; nothing private', async () => {
    const made = await run('make');
    await run('rotate', '--x25519');
    const [current, old] = keysIn();
    const listed = await run('list');
    expect(listed.out.trim().split('\n')).toEqual([
      `${current!.kid}  X25519  in use`,
      `${old!.kid}  P-256  kept`,
    ]);
    const { out } = await run('public');
    expect(JSON.parse(out)).toEqual({ kty: 'OKP', crv: 'X25519', x: current!.x, kid: current!.kid });
    expect((JSON.parse(made.out) as PrivateJwk).kid).toBe(old!.kid);
    expect(listed.out + listed.error).not.toContain(current!.d);
  });

  it('says that others can read the file', async () => {
    await run('make');
    chmodSync(fileOf(), 0o644);
    expect((await run('list')).error).toContain('chmod 600');
    chmodSync(fileOf(), 0o600);
    expect((await run('list')).error).toBe('');
  });

  it.each([
    ['nothing there', undefined],
    ['not JSON', 'Zebra {'],
    ['no set', '{"Zebra":1}'],
    ['an empty set', '{"keys":[]}'],
    ['a public key', '{"keys":[{"kty":"EC","crv":"P-256","x":"Zebra","y":"Zebra","kid":"a"}]}'],
    ['a key of another kind', '{"keys":[{"kty":"oct","k":"Zebra","kid":"a"}]}'],
  ])('rotate and list: leave a file alone that is no set of private keys: %s', async (_, text) => {
    if (text !== undefined) writeFileSync(fileOf(), text);
    for (const command of ['rotate', 'list', 'public']) {
      const { code, out, error } = await run(command);
      expect([code, out]).toEqual([1, '']);
      expect(error).toContain('sealing-keys.private.json');
      expect(error).not.toContain('Zebra');
    }
    expect(existsSync(fileOf()) ? readFileSync(fileOf(), 'utf8') : undefined).toBe(text);
  });

  it('says how it is called', async () => {
    for (const parameters of [[], ['burn'], ['constructor'], ['make', 'more'], ['make', '--colour']]) {
      const { code, out, error } = await run(...parameters);
      expect([code, out]).toEqual([2, '']);
      expect(error).toContain('safeguarding-forms-keys <command>');
    }
    expect(await run('--help')).toMatchObject({ code: 0, error: '' });
    expect(readdirSync(folder)).toEqual([]);
  });
});
