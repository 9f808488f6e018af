/** The verification in one file, where there is nothing but the language: it gives what it gives in Node. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { catalogue, type Answers } from '@safeguarding-forms/instruments';
import { verifySubmission } from '@safeguarding-forms/schemas';
import { getQuickJS } from 'quickjs-emscripten';
import { describe, expect, it } from 'vitest';
import { vectorFiles, vectorsIn } from '../instruments/vector-files.js';
import { payloadNames, payloadText } from '../support/sample-submission.js';
import { refusals } from '../support/refusals.js';

const file = new URL('../../packages/schemas/dist/verify.iife.js', import.meta.url);
const source = readFileSync(file, 'utf8');

/** What a case is asked for: a verification, of the text and of what is parsed from it, or a score. */
type Asked =
  | { readonly text: string }
  | { readonly parsed: string }
  | { readonly id: string; readonly edition: string; readonly answers: Answers };
/** An engine: takes cases as JSON text, and gives what they come to as JSON text. */
type Engine = (cases: string) => string;

/** What runs in an engine over the file's global. */
const DRIVER = `(function (cases) {
  return JSON.stringify(JSON.parse(cases).map(function (asked) {
    try {
      if (asked.text !== undefined) return SafeguardingForms.verifySubmission(asked.text);
      if (asked.parsed !== undefined) return SafeguardingForms.verifySubmission(JSON.parse(asked.parsed));
      return SafeguardingForms.score(asked.id, asked.edition, asked.answers);
    } catch (error) {
      return { thrown: error.name, message: error.message };
    }
  }));
})`;

function here(asked: Asked): unknown {
  try {
    if ('text' in asked) return verifySubmission(asked.text);
    if ('parsed' in asked) return verifySubmission(JSON.parse(asked.parsed));
    return catalogue.score(asked.id, asked.edition, asked.answers);
  } catch (error) {
    return { thrown: (error as Error).name, message: (error as Error).message };
  }
}

/** What no bare engine has; most of it is not there in Node's either. */
const LACKING = [
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'URL',
  'Intl',
  'console',
  'WebAssembly',
  'structuredClone',
];

function nodeContext(): Engine {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext(LACKING.map((name) => `delete globalThis.${name};`).join(''), context);
  runInContext(source, context);
  const present = runInContext(
    `[${LACKING.map((name) => `typeof ${name}`).join()}].join()`,
    context,
  ) as string;
  expect(present).toBe(LACKING.map(() => 'undefined').join());
  return runInContext(DRIVER, context) as Engine;
}

async function quickJs(): Promise<Engine> {
  const context = (await getQuickJS()).newContext();
  context.unwrapResult(context.evalCode(source, 'verify.iife.js')).dispose();
  const present = context.unwrapResult(
    context.evalCode(
      `[${['TextEncoder', 'crypto', 'URL', 'Intl'].map((name) => `typeof ${name}`).join()}].join()`,
    ),
  );
  expect(context.getString(present)).toBe('undefined,undefined,undefined,undefined');
  const driver = context.unwrapResult(context.evalCode(DRIVER));
  return (cases) => {
    const given = context.newString(cases);
    const result = context.unwrapResult(context.callFunction(driver, context.undefined, given));
    const text = context.getString(result);
    given.dispose();
    result.dispose();
    return text;
  };
}

const both = (texts: readonly string[]): Asked[] =>
  texts.flatMap((text) => [{ text }, ...(isJson(text) ? [{ parsed: text }] : [])]);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it('is one file that reads nothing else', () => {
  expect(source).not.toMatch(/\brequire\(|\bimport\s*\(|^import /m);
  expect(source).toContain('MIT License');
});

describe.each<[string, () => Engine | Promise<Engine>]>([
  ['Node’s bare context, where code cannot be made', nodeContext],
  ['QuickJS', quickJs],
])('in %s', (_name, start) => {
  const engine = Promise.resolve().then(start);
  const agree = async (cases: readonly Asked[]): Promise<unknown[]> => {
    const given = JSON.parse((await engine)(JSON.stringify(cases))) as unknown[];
    expect(given).toEqual(cases.map((asked) => JSON.parse(JSON.stringify(here(asked))) as unknown));
    return given;
  };

  it('every frozen submission is taken', async () => {
    const given = await agree(both(payloadNames.map(payloadText)));
    expect(given.length).toBe(payloadNames.length * 2);
    expect(given.every((verdict) => (verdict as { ok: boolean }).ok)).toBe(true);
  }, 120_000);

  it('every refusal is refused with the same issues', async () => {
    const given = await agree(both(refusals.map((each) => each.text ?? JSON.stringify(each.given))));
    expect(given.length).toBeGreaterThan(150);
    expect(given.some((verdict) => (verdict as { ok: boolean }).ok)).toBe(false);
  }, 120_000);

  it.each(vectorFiles)(
    'every vector of %s is scored the same',
    async (name) => {
      const [id, edition] = name.split('.') as [string, string];
      const vectors = vectorsIn(name);
      const given = await agree(vectors.map(({ answers }) => ({ id, edition, answers })));
      // Without what is attached, where that plays a part, both give the same; where it does not, the vector's own.
      for (const [at, { name: what, attachments, result }] of vectors.entries())
        if (!Object.keys(attachments).length && result !== null) expect(given[at], what).toEqual(result);
    },
    120_000,
  );

  it('a name that there is not is refused with the allowed ones', async () => {
    const [given] = await agree([{ id: 'dash', edition: 'nowhere', answers: {} }]);
    expect(given).toMatchObject({
      thrown: 'RangeError',
      message: expect.stringContaining('dash cleveland 1.0.0') as string,
    });
  });
});
