import { catalogue } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { LONG_TEXT_LIMIT, TEXT_LIMIT } from '@safeguarding-forms/instruments/internal/check/shape.js';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { jsonSchema } from '@safeguarding-forms/schemas/internal/json-schema.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { published } from '../support/published.js';
import { leaves, payload, payloadNames, spoil } from '../support/sample-submission.js';

const packageFolder = new URL('../../packages/schemas/', import.meta.url);

function compile(schema: unknown): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema as object);
}

describe('JSON Schema files', () => {
  beforeAll(() => {
    execFileSync(process.execPath, [fileURLToPath(new URL('scripts/json-schema.mjs', packageFolder))]);
  });

  it('are one for every version, and one for every edition that says what its newest version says', () => {
    const files = readdirSync(new URL('json/', packageFolder));
    const versions = catalogue.listInstruments().map((each) => `${each.id}.${each.edition}.${each.version}`);
    const newest = published.map(({ id, edition }) => `${id}.${edition}`);
    const schemas = [...versions, ...newest, 'edition'].map((name) => `${name}.schema.json`);
    const wanted = [...schemas, 'openapi.json'];
    expect(files.sort()).toEqual(wanted.sort());
    for (const { id, edition, definition } of published) {
      const text = (name: string): string =>
        readFileSync(new URL(`json/${name}.schema.json`, packageFolder), 'utf8');
      expect(text(`${id}.${edition}.${definition.version}`)).toBe(text(`${id}.${edition}`));
    }
  });

  describe.each(published)('$name', ({ id, edition, module, definition }) => {
    const name = `${id}.${edition}.${definition.version}.full`;
    let isValid: ValidateFunction;

    beforeAll(() => {
      const file = readFileSync(new URL(`json/${id}.${edition}.schema.json`, packageFolder), 'utf8');
      expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(jsonSchema(module))));
      isValid = compile(JSON.parse(file));
    });

    it('take the frozen submissions', () => {
      const own = payloadNames.filter((each) => each.startsWith(`${id}.${edition}.${definition.version}.`));
      expect(own.length).toBeGreaterThanOrEqual(2);
      for (const each of own) expect(isValid(payload(each)), JSON.stringify(isValid.errors)).toBe(true);
    });

    it('refuse any value of another type', () => {
      // What is attached has a schema of its own.
      const apart = ['context', 'attachments'];
      for (const path of leaves(payload(name)).filter(([first]) => !apart.includes(String(first)))) {
        expect(isValid(spoil(payload(name), path, { foreign: true })), path.join('.')).toBe(false);
      }
    });

    it('refuse foreign keys everywhere and missing keys in the envelope', () => {
      const full = payload(name) as Record<string, unknown>;
      for (const path of [
        [],
        ['instrument'],
        ['wording'],
        ['answers'],
        ['answers', 'q1'],
        ['result'],
        ['result', 'reasons', 0],
      ]) {
        expect(isValid(spoil(full, [...path, 'foreign'], 1)), path.join('.')).toBe(false);
      }
      for (const key of Object.keys(full)) {
        const rest = Object.fromEntries(Object.entries(full).filter(([other]) => other !== key));
        expect(isValid(rest), key).toBe(false);
      }
    });

    it.each<[string, (string | number)[], unknown]>([
      ['a foreign instrument', ['instrument', 'edition'], 'nowhere'],
      ['a version that never was', ['instrument', 'version'], '0.0.1'],
      ['another format', ['format'], 'safeguarding-forms/submission@2'],
      ['an id that is none', ['submissionId'], '5e0f7a52'],
      ['a local time', ['submittedAt'], '2025-01-15T10:20:30+01:00'],
      ['a month that is none', ['startedAt'], '2025-13-15T10:20:30Z'],
      ['a language that is none', ['language'], 'English (UK)'],
      ['an unknown audience', ['audience'], 'everyone'],
      ['an unknown section', ['omitted'], ['attic']],
      ['a section twice', ['omitted'], ['judgement', 'judgement']],
      ['an answer outside its options', ['answers', 'q1', 'answer'], 'maybe'],
      ['an empty text', ['answers', 'q1', 'detail'], ''],
      ['a long text beyond its limit', ['answers', 'q1', 'detail'], 'x'.repeat(10_001)],
      ['a text beyond its limit', ['answers', 'incompleteReason'], 'x'.repeat(501)],
      ['an unknown level', ['answers', 'judgement', 'level'], 'extreme'],
      ['an unknown band', ['result', 'band'], 'extreme'],
      ['a negative count', ['result', 'unanswered'], -1],
      ['half a tick', ['result', 'unanswered'], 0.5],
      ['an unknown factor', ['result', 'factors'], [{ code: 'foreign', items: ['q1'] }]],
      ['a factor of unknown items', ['result', 'reasons'], [{ code: 'yes-count', items: ['q99'] }]],
      ['an unknown basis', ['result', 'basis'], ['foreign']],
      ['an unknown outcome', ['result', 'outcome'], 'maybe'],
      ['an unknown question on the way', ['result', 'path'], ['foreign']],
      ['an incomplete result', ['result', 'complete'], false],
    ])('refuse %s', (_what, path, value) => {
      expect(isValid(spoil(payload(name), path, value))).toBe(false);
    });

    const text = allItems(definition).find(({ kind }) => ['question', 'text', 'long-text'].includes(kind));
    // A chart of choices alone has no text to count.
    it.runIf(text)('count code points, as the limits are meant', () => {
      const { id: item, kind } = text!;
      const path = ['answers', item, ...(kind === 'question' ? ['detail'] : [])];
      const limit = kind === 'text' ? TEXT_LIMIT : LONG_TEXT_LIMIT;
      expect(isValid(spoil(payload(name), path, '\u{1f642}'.repeat(limit)))).toBe(true);
      expect(isValid(spoil(payload(name), path, '\u{1f642}'.repeat(limit + 1)))).toBe(false);
    });
  });

  it('know days, options and numbers', () => {
    const merit = compile(jsonSchema(published.find(({ id }) => id === 'merit')!.module));
    const full = (path: (string | number)[], value: unknown): boolean =>
      merit(spoil(payload('merit.liverpool.1.0.0.full'), path, value));
    expect(full(['answers', 'incidentDate'], '2024-02-29')).toBe(true);
    expect(full(['answers', 'incidentDate'], '2023-02-29')).toBe(false);
    expect(full(['answers', 'incidentsInSixMonths'], 999)).toBe(true);
    expect(full(['answers', 'incidentsInSixMonths'], 1000)).toBe(false);
    expect(full(['answers', 'elsewhere'], 'unknown')).toBe(false);
    const kirklees = compile(jsonSchema(published.find(({ edition }) => edition === 'kirklees')!.module));
    const selected = (value: unknown): boolean =>
      kirklees(spoil(payload('dash.kirklees.1.0.0.full'), ['answers', 'q3', 'selected'], value));
    expect(selected(['kill:self', 'kill:other'])).toBe(true);
    expect(selected(['kill:self', 'kill:self'])).toBe(false);
    expect(selected(['kill:nobody'])).toBe(false);
  });
});
