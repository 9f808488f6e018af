/** Made-up submissions in the store, many at once: what the list is tried and timed on. */
import { randomUUID } from 'node:crypto';
import Database from 'libsql';
import type { Submission } from '../../examples/council-portal/src/store.js';
import { sample } from './sample.js';

const EDITIONS = ['cleveland', 'kirklees', 'sefton-domestic', 'sefton-hate'] as const;
const LEVELS = ['standard', 'medium', 'high'] as const;
const OUTCOMES = ['refer', 'consider', 'no-referral'] as const;

/** The submission of this number: number 7 is always like number 7, and names Example Person 7. */
export function madeUp(number: number): Submission {
  const level = LEVELS[number % LEVELS.length];
  return sample({
    submissionId: randomUUID(),
    instrument: { id: 'dash', edition: EDITIONS[number % EDITIONS.length], version: '1.0.0' },
    answers: {
      ...Object.fromEntries(
        Array.from({ length: 27 }, (_, index) => [
          `q${index + 1}`,
          { answer: (number + index) % 3 === 0 ? 'yes' : 'no', detail: 'Sample detail '.repeat(8) },
        ]),
      ),
      victimName: `Example Person ${number}`,
      agency: number % 2 === 0 ? 'Example Charity' : 'Exámple Housing',
    },
    result: { ...sample().result, level, outcome: OUTCOMES[number % OUTCOMES.length] },
  });
}

/** The tables as the portal had them before there was a list, with so many rows: one an hour, the last of them number `count`. */
export function olderFile(file: string, count: number): void {
  const db = new Database(file);
  db.exec(`CREATE TABLE submissions (
    id INTEGER PRIMARY KEY,
    submission_id TEXT NOT NULL UNIQUE,
    reference TEXT NOT NULL UNIQUE,
    received_at TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT`);
  const insert = db.prepare('INSERT INTO submissions VALUES (?, ?, ?, ?, ?)');
  db.transaction(() => {
    for (let number = 1; number <= count; number++) {
      const submission = madeUp(number);
      const receivedAt = new Date(Date.UTC(2030, 0, 1, number)).toISOString();
      const reference = `SF-${String(number).padStart(8, '0')}`;
      insert.run(number, submission.submissionId, reference, receivedAt, JSON.stringify(submission));
    }
  })();
  db.close();
}
