import type { OwnRows } from '../model/agreements.js';
import type { Answers, Row } from '../model/answers.js';
import { valueAt, type Attached } from '../model/attachments.js';
import { isBlank, isSame } from './said.js';

/** The rows at a place of what is attached that belong to whoever is named in the answers; none while nobody is. */
export function ownRows(
  attached: Attached | undefined,
  at: string,
  { whose, namedIn }: OwnRows,
  answers: Answers,
): readonly Row[] {
  const rows = attached && valueAt(attached, at);
  if (!Array.isArray(rows) || isBlank(answers[namedIn])) return [];
  return (rows as readonly Row[]).filter((row) => isSame(row[whose], answers[namedIn]));
}
