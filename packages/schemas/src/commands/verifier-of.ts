import { createVerifier, EditionError, type Verifier } from '@safeguarding-forms/schemas';
import { readText } from './read-text.js';
import { CommandError, type Streams } from './streams.js';

/**
 * What decides over submissions of the built-in editions, and of the local ones in these files.
 * @throws CommandError for a file that is no edition.
 */
export async function verifierOf(files: readonly string[], streams: Streams): Promise<Verifier> {
  const editions: string[] = [];
  let verifier = createVerifier({ editions });
  for (const file of files) {
    editions.push(await readText(file, streams));
    try {
      // With every file that came before, so that the one to blame can be named.
      verifier = createVerifier({ editions });
    } catch (failure) {
      if (!(failure instanceof EditionError)) throw failure;
      throw new CommandError(`${file} cannot be used: ${failure.message}`, { cause: failure });
    }
  }
  return verifier;
}
