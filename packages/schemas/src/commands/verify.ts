import type { Verifier } from '@safeguarding-forms/schemas';
import { readText } from './read-text.js';
import { CommandError, type Streams } from './streams.js';

/**
 * `verify`: whether a submission can be kept. What it says goes to the standard output as one line of JSON:
 * `{ "ok": true, "instrument", "submissionId" }`, or `{ "ok": false, "issues" }`. Answers that were right are not printed.
 * @returns whether it can.
 */
export async function verify(
  path: string,
  { verifySubmission }: Pick<Verifier, 'verifySubmission'>,
  streams: Streams,
): Promise<boolean> {
  const text = await readText(path, streams);
  try {
    JSON.parse(text);
  } catch (cause) {
    // The message of the engine would quote what stands there.
    throw new CommandError(`${path === '-' ? 'the standard input' : path} holds no JSON`, { cause });
  }
  const verdict = verifySubmission(text);
  const said = verdict.ok
    ? {
        ok: true,
        instrument: verdict.submission.instrument,
        submissionId: verdict.submission.submissionId,
      }
    : verdict;
  streams.out(`${JSON.stringify(said)}\n`);
  return verdict.ok;
}
