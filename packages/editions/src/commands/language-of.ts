import { english } from '@safeguarding-forms/text';
import { CommandError } from './streams.js';

/**
 * The code of a language, as BCP 47 has it: `cy`, `zh-Hant`.
 * @throws CommandError where it is none.
 */
export function languageCode(given: string): string {
  let code: string | undefined;
  try {
    [code] = Intl.getCanonicalLocales(given);
  } catch {
    // Told below.
  }
  if (code === given) return code;
  throw new CommandError(
    `"${given}" is no language; write its code${code === undefined ? ', as in cy, ur or pl' : `: ${code}`}`,
  );
}

/**
 * The language that a command translates into.
 * @param how How the command is called, for whoever left it out.
 * @throws CommandError where it names none, or English.
 */
export function languageOf(given: string | undefined, how: string): string {
  if (given === undefined) throw new CommandError(`words needs a language, as in ${how}`);
  const code = languageCode(given);
  if (code.split('-')[0] === english.code)
    throw new CommandError('English is what is translated from; change it in the file itself');
  return code;
}
