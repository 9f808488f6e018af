import { builtIn } from '../built-in.js';
import { GENERATOR, paperPage } from '../paper/paper-page.js';
import { builtInSheet, fileSheet, type SheetFound } from '../paper/sheet-of.js';
import { isNoBuiltIn, readEdition, writeAgain } from './files.js';
import { languageCode } from './language-of.js';
import { CommandError, type Streams } from './streams.js';

type Named = Readonly<Record<string, string | undefined>>;

/** Named at once: more would only be scrolled past. */
const MOST_NAMED = 20;

async function sheetOf(named: string, code: string): Promise<readonly [edition: string, found: SheetFound]> {
  const ours = builtIn(named);
  if (ours) return [ours.name.replace('/', '-'), await builtInSheet(ours, code)];
  isNoBuiltIn(named);
  const edition = readEdition(named);
  return [edition.file.edition, await fileSheet(edition, code)];
}

/** `paper`: the blank form as one page to be printed. */
export async function paper(form: string, { language, output }: Named, { out }: Streams): Promise<void> {
  const code = language === undefined ? 'en' : languageCode(language);
  const [edition, found] = await sheetOf(form, code);
  if (!found.ok) {
    const { missing } = found;
    const more = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : '';
    const remedy = builtIn(form)
      ? 'begin a file from it with "new", and translate that with "words"'
      : `"words ${form} --language ${code}" writes them out for translation`;
    throw new CommandError(
      `${form} cannot be printed in "${code}": ${missing.length} texts are not there in it (${remedy}): ${missing.slice(0, MOST_NAMED).join(', ')}${more}`,
    );
  }
  const path = output ?? `${edition}${code === 'en' ? '' : `.${code}`}.html`;
  writeAgain(path, paperPage(found.sheet), `<meta name="generator" content="${GENERATOR}">`);
  out(`${path} is ready: open it in a browser, and print it or save it as PDF.\n`);
}
