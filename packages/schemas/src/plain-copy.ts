import { brief, byPosition, isRecord, kindOf } from '@safeguarding-forms/instruments/internal/check/given.js';
import type { SubmissionIssue } from './submission.js';

/** Far above what any form can hold, and little enough to be walked in no time. */
const MAX_VALUES = 30_000;
const MAX_DEPTH = 64;

/** Longest JSON text: some two thousand pages, more than anyone writes. What is longer is not even parsed. */
const MAX_TEXT = 5_000_000;

/** A plain copy, or why there is none. */
export type PlainCopy =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issue: SubmissionIssue };

class NotPlain extends Error {
  constructor(readonly issue: Omit<SubmissionIssue, 'path'>) {
    super(issue.code);
  }
}

/** A step on the way to a value: the index in a list, or a key and its position among the keys. */
type Step = number | readonly [key: string, position: number];

interface Walk {
  left: number;
  /** The way to where it has come. */
  readonly steps: Step[];
}

const pathOf = (steps: readonly Step[], nameOf: (key: string, position: number) => string): string =>
  steps.reduce<string>((soFar, step) => {
    if (typeof step === 'number') return `${soFar}[${step}]`;
    return soFar ? `${soFar}.${nameOf(...step)}` : nameOf(...step);
  }, '');

function copyInto(walk: Walk, value: unknown): unknown {
  const { steps } = walk;
  const refuse = (code: SubmissionIssue['code'], params: SubmissionIssue['params']): never => {
    throw new NotPlain({ code, params });
  };
  // Asked before a list is walked, too: it may be longer than anyone can wait for.
  const refuseAbove = (count: number): void => {
    if (count > walk.left) refuse('too-many', { max: MAX_VALUES });
  };
  const copyAt = (step: Step, entry: unknown): unknown => {
    steps.push(step);
    const copy = copyInto(walk, entry);
    steps.pop();
    return copy;
  };
  refuseAbove(1);
  walk.left--;

  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  // JSON has no negative zero.
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0;
  if (steps.length > MAX_DEPTH) refuse('bad-format', { given: 'nesting', max: MAX_DEPTH });
  if (Array.isArray(value)) {
    const { length } = value;
    refuseAbove(length);
    return Array.from({ length }, (_, index) => copyAt(index, value[index]));
  }
  if (!isRecord(value)) return refuse('wrong-type', { given: kindOf(value), expected: 'JSON' });
  const keys = Object.keys(value);
  refuseAbove(keys.length);
  const copy: Record<string, unknown> = {};
  for (const [position, key] of keys.entries()) {
    const entry = value[key];
    if (entry === undefined) continue;
    // Whoever merges it into an object of theirs would change that object's prototype.
    if (key === '__proto__') {
      steps.push([key, position]);
      refuse('unknown-key', { given: key });
    }
    copy[key] = copyAt([key, position], entry);
  }
  return copy;
}

/**
 * Copies JSON data out of whatever was given, reading everything once: what is checked afterwards is what is kept,
 * and no proxy, getter, cycle or flood gets any further. Absent values are left out, as JSON does. Never throws.
 * @param known Keys that messages may name; any other could be an answer.
 */
export function plainCopy(value: unknown, known?: ReadonlySet<string>): PlainCopy {
  const walk: Walk = { left: MAX_VALUES, steps: [] };
  try {
    return { ok: true, value: copyInto(walk, value) };
  } catch (error) {
    if (!(error instanceof NotPlain))
      return {
        ok: false,
        issue: { path: '', code: 'bad-format', params: { given: 'unreadable', expected: 'JSON' } },
      };
    const { code, params } = error.issue;
    const path = pathOf(walk.steps, (key) => brief(key));
    const place = pathOf(walk.steps, (key, position) => (known?.has(key) ? key : byPosition(position)));
    return { ok: false, issue: { path, code, params: place === path ? params : { ...params, place } } };
  }
}

/** Where a text in JSON ends that begins at a place. */
function endOfText(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}

/**
 * JSON text down to the depth that is taken. Of text that is nested deeper only the beginning is left, closed where it
 * goes too deep: it is refused as the whole would be, and the rest need not be parsed.
 */
function upToDepth(json: string): string {
  let closing = '';
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (sign === '"') at = endOfText(json, at);
    else if (sign === '[' || sign === '{') {
      closing = (sign === '[' ? ']' : '}') + closing;
      if (closing.length > MAX_DEPTH + 1) return json.slice(0, at + 1) + closing;
    } else if (sign === ']' || sign === '}') closing = closing.slice(1);
  }
  return json;
}

/** The same of JSON text, or of a value that was parsed already. */
export function plainJson(json: unknown, known?: ReadonlySet<string>): PlainCopy {
  if (typeof json !== 'string') return plainCopy(json, known);
  if (json.length > MAX_TEXT)
    return { ok: false, issue: { path: '', code: 'too-long', params: { max: MAX_TEXT } } };
  try {
    return plainCopy(JSON.parse(upToDepth(json)), known);
  } catch {
    return {
      ok: false,
      issue: { path: '', code: 'bad-format', params: { given: brief(json), expected: 'JSON' } },
    };
  }
}
