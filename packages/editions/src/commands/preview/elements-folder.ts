import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CommandError } from '../streams.js';

/** A file that every build of the elements has. */
const SCRIPT = '@safeguarding-forms/elements/cdn/safeguarding-forms.js';

/**
 * The folder of the elements' built scripts. They are no dependency of the command, which does without them but for
 * `preview`: they are looked for beside the command, then in the folder where it was called.
 * @param folders From where to look, in order.
 * @throws CommandError where they are not installed.
 */
export function elementsFolder(
  folders: readonly string[] = [import.meta.url, pathToFileURL(join(process.cwd(), 'here.js')).href],
): string {
  for (const folder of folders)
    try {
      return dirname(createRequire(folder).resolve(SCRIPT));
    } catch {
      // Looked for in the next.
    }
  throw new CommandError(
    'preview draws the form with @safeguarding-forms/elements, which is not installed here (or not built). Install it in this folder: npm install @safeguarding-forms/elements',
  );
}
