/** The OpenAPI documents: valid, and what the portal and the verifying service answer is what stands there. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifySubmission, createVerifier } from '@safeguarding-forms/schemas';
import { submissionsApi } from '@safeguarding-forms/schemas/internal/open-api/submissions-api.js';
import { verifyingApi } from '@safeguarding-forms/schemas/internal/open-api/verifying-api.js';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receive } from '../../examples/council-portal/src/receive.js';
import { openStore } from '../../examples/council-portal/src/store.js';
import { payload, payloadNames, payloadText, spoil } from '../support/sample-submission.js';
import { refusals } from '../support/refusals.js';
import { startService, type RunningService } from '../support/verifying-service.js';

type Loose = Readonly<Record<string, unknown>>;
interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Loose>> }>>>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Loose>> };
}

const plain = (value: unknown): Document => JSON.parse(JSON.stringify(value)) as Document;
const verifier = createVerifier({ editions: [] });
const documents: [string, Document][] = [
  ['of the submissions API', plain(submissionsApi(verifier, '0.1.0'))],
  ['of the verifying service', plain(verifyingApi(verifier, '0.1.0'))],
];

/** Whether a body is what a document says of it. */
function checkOf(document: Document): (pointer: string, body: unknown) => string[] {
  const ajv = new Ajv2020({ strict: true, strictTypes: false });
  addFormats.default(ajv);
  // Keywords of OpenAPI itself, which say nothing of bodies.
  ajv.addVocabulary(['openapi', 'info', 'paths', 'components']);
  ajv.addSchema({ $id: 'document:', ...document });
  const known = new Map<string, ValidateFunction>();
  return (pointer, body) => {
    const isValid = known.get(pointer) ?? ajv.compile({ $ref: `document:#${pointer}` });
    known.set(pointer, isValid);
    return isValid(body)
      ? []
      : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
const bodyOf = (path: string, method: string, status: number): string =>
  `/paths/${path.replaceAll('/', '~1')}/${method}/responses/${status}/content/application~1json/schema`;

describe.each(documents)('the document %s', (_name, document) => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document) as never);
    expect(errors ?? []).toEqual([]);
    expect([valid, validator.version]).toEqual([true, '3.1']);
  });

  it('holds the structure of every version, takes their submissions and refuses what a structure can refuse', () => {
    const check = checkOf(document);
    for (const { id, edition, version } of verifier.listInstruments())
      expect(document.components.schemas).toHaveProperty([`submission.${id}.${edition}.${version}`]);
    for (const name of payloadNames)
      expect(check('/components/schemas/submission', payload(name)), name).toEqual([]);
    for (const { name, given, onlyRecomputed } of refusals.filter(({ text }) => text === undefined))
      if (!onlyRecomputed) expect(check('/components/schemas/submission', given), name).not.toEqual([]);
  });

  it('refers to nothing outside itself', () => {
    const text = JSON.stringify(document);
    expect(
      [...text.matchAll(/"\$ref":"([^"]+)"/g)].filter(([, to]) => !to?.startsWith('#/components/schemas/')),
    ).toEqual([]);
    expect(text).not.toContain('$defs');
  });
});

it('the file in the package is the document of the submissions API', () => {
  const file = readFileSync(new URL('../../packages/schemas/json/openapi.json', import.meta.url), 'utf8');
  expect(JSON.parse(file)).toEqual(documents[0]?.[1]);
});

describe('the portal answers as the document says', () => {
  const [, document] = documents[0]!;
  const check = checkOf(document);
  const folder = mkdtempSync(join(tmpdir(), 'open-api-'));
  const store = openStore(join(folder, 'submissions.db'));
  const routes = receive(store, verifySubmission as never);
  afterAll(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });
  const post = (body: string, headers: Record<string, string> = {}) =>
    routes.request('/', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
  const text = payloadText('dash.cleveland.1.0.0.full');
  const changed = JSON.stringify(spoil(payload('dash.cleveland.1.0.0.full'), ['context'], 'another'));

  it.each<[number, () => ReturnType<typeof post>]>([
    [201, () => post(text)],
    [200, () => post(text)],
    [409, () => post(changed)],
    [400, () => post('{}')],
    [400, () => post('{')],
    [403, () => post(text, { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' })],
    [413, () => post(`"${'x'.repeat(1024 * 1024)}"`)],
    [415, () => post(text, { 'content-type': 'text/plain' })],
  ])('%i', async (status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(check(bodyOf('/api/submissions', 'post', status), await answer.json())).toEqual([]);
  });

  it('and with nothing else: 500 is left, which has no body of ours', () => {
    expect(Object.keys(document.paths['/api/submissions']!.post!.responses)).toEqual([
      '200',
      '201',
      '400',
      '403',
      '409',
      '413',
      '415',
      '500',
    ]);
    expect(document.paths['/api/submissions']!.post!.responses['500']).not.toHaveProperty('content');
  });
});

describe('the verifying service answers as its own document says', () => {
  let service: RunningService;
  let check: ReturnType<typeof checkOf>;
  beforeAll(async () => {
    service = await startService();
    check = checkOf((await (await fetch(`${service.address}/openapi.json`)).json()) as Document);
  });
  afterAll(() => service.stop());

  const post = (body: string, type = 'application/json'): Promise<Response> =>
    fetch(`${service.address}/verify`, { method: 'POST', body, headers: { 'content-type': type } });

  it.each<[number, string, string, () => Promise<Response>]>([
    [200, '/verify', 'post', () => post(payloadText('marac-referral.norfolk.1.0.0.full'))],
    [422, '/verify', 'post', () => post('{}')],
    [400, '/verify', 'post', () => post('{')],
    [413, '/verify', 'post', () => post(`"${'x'.repeat(1024 * 1024)}"`)],
    [415, '/verify', 'post', () => post('{}', 'text/plain')],
    [200, '/healthz', 'get', () => fetch(`${service.address}/healthz`)],
    [200, '/openapi.json', 'get', () => fetch(`${service.address}/openapi.json`)],
  ])('%i at %s', async (status, path, method, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(check(bodyOf(path, method, status), await answer.json())).toEqual([]);
  });
});
