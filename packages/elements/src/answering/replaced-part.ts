import type { Answers, AnswerValue, Row } from '@safeguarding-forms/instruments';
import { isBlank } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { readPath } from './path.js';

/** A record with one part replaced; nothing when nothing is left of it. */
function withPart(whole: object | undefined, part: string, value: unknown): object | undefined {
  const entries = Object.entries({ ...whole, [part]: value }).filter(([, entry]) => entry !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}

/** Rows with one field replaced. One row without answers is what every group starts with, so it is nothing. */
function withField(
  rows: readonly Row[] = [],
  at: number,
  field: string,
  value: unknown,
): readonly Row[] | undefined {
  const length = Math.max(rows.length, at + 1);
  const next = Array.from({ length }, (_, row) => rows[row] ?? {});
  next[at] = (withPart(next[at], field, value) ?? {}) as Row;
  return length === 1 && isBlank(next) ? undefined : next;
}

/** The whole value of an item, with what stands at a path in it replaced. */
export function replacedPart(
  answers: Answers,
  path: string,
  value: AnswerValue | undefined,
): AnswerValue | undefined {
  const { id, row, part } = readPath(path);
  if (part === undefined) return value;
  const before = answers[id] as object | undefined;
  const whole =
    row === undefined
      ? withPart(before, part, value)
      : withField(before as readonly Row[] | undefined, row, part, value);
  return whole as AnswerValue | undefined;
}
