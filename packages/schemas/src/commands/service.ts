import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Verifier } from '@safeguarding-forms/schemas';
import { textOf } from './read-text.js';

/** What the service needs to answer. */
export interface Service {
  readonly gate: Verifier['verifySubmission'];
  /** Most bytes of a body. */
  readonly limit: number;
  /** Its own description, made when it is first asked for. */
  readonly openApi: () => unknown;
}

type Answer = readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>>];

const wrong = (status: number, error: string, headers: Readonly<Record<string, string>> = {}): Answer => [
  status,
  { error },
  headers,
];

async function verify(request: IncomingMessage, { gate, limit }: Service): Promise<Answer> {
  const tooLarge = wrong(413, `A submission has at most ${limit} bytes.`);
  if (!/^application\/json *(;|$)/i.test(request.headers['content-type'] ?? ''))
    return wrong(415, 'A submission is sent as application/json.');
  if (Number(request.headers['content-length'] ?? 0) > limit) return tooLarge;
  let text: string;
  try {
    // Left open where it is too large: who sends more than is read is to be told so.
    text = await textOf(request.iterator({ destroyOnReturn: false }), limit);
    JSON.parse(text);
  } catch (failure) {
    request.resume();
    if (failure instanceof RangeError) return tooLarge;
    return wrong(400, 'The body is no JSON in UTF-8.');
  }
  const verdict = gate(text);
  return [verdict.ok ? 200 : 422, verdict];
}

/** What there is, by path and method. */
const ROUTES: Readonly<
  Record<
    string,
    Readonly<Record<string, (request: IncomingMessage, service: Service) => Answer | Promise<Answer>>>
  >
> = {
  '/verify': { POST: verify },
  '/healthz': { GET: () => [200, { ok: true }] },
  '/openapi.json': { GET: (_request, { openApi }) => [200, openApi()] },
};

async function answer(request: IncomingMessage, service: Service): Promise<Answer> {
  const path = (request.url ?? '').replace(/\?.*/s, '');
  const methods = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
  if (!methods) return wrong(404, `There is ${Object.keys(ROUTES).join(', ')}.`);
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? '');
  const route = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (route) return route(request, service);
  const allow = Object.keys(methods).join(', ');
  return wrong(405, `${path} takes ${allow}.`, { allow });
}

function send(response: ServerResponse, [status, body, headers]: Answer): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(JSON.stringify(body));
}

/**
 * Answers `POST /verify` (200 with the verified copy, 422 with what is wrong, 400, 413, 415), `GET /healthz` and
 * `GET /openapi.json`. It keeps nothing, and no answer of a person gets into a log.
 */
export function service(parts: Service): RequestListener {
  return (request, response) => {
    answer(request, parts)
      .catch((): Answer => wrong(500, 'The service failed.'))
      .then((each) => send(response, each))
      .catch(() => response.destroy());
  };
}
