import { createReadStream } from 'node:fs';
import { CommandError, type Streams } from './streams.js';

/** Most bytes of a file that is read: far more than any submission, and little enough to be held. */
export const MOST_BYTES = 5_000_000;

/** The bytes of a stream as text. @throws RangeError beyond a limit; TypeError where they are no UTF-8. */
export async function textOf(stream: AsyncIterable<Uint8Array | string>, limit: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    const bytes = Buffer.from(part as Uint8Array);
    length += bytes.length;
    if (length > limit) throw new RangeError(`more than ${limit} bytes`);
    parts.push(bytes);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
}

/**
 * The text of a file, or of the standard input for `-`.
 * @throws CommandError where there is none, where it is too long or no UTF-8.
 */
export async function readText(path: string, { input }: Streams): Promise<string> {
  const name = path === '-' ? 'the standard input' : path;
  try {
    return await textOf(path === '-' ? input : createReadStream(path), MOST_BYTES);
  } catch (cause) {
    const why =
      cause instanceof RangeError
        ? `is too large: at most ${MOST_BYTES} bytes are read`
        : cause instanceof TypeError
          ? 'is no text in UTF-8'
          : `cannot be read: ${(cause as Error).message}`;
    throw new CommandError(`${name} ${why}`, { cause });
  }
}
