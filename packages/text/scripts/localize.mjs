// Runs lit-localize: `extract` writes the messages out as XLIFF for translators, a file a part; `build` turns the
// translated XLIFF into modules that are loaded on demand, a file an edition. lit-localize puts English where a
// translation is missing and says nothing; a person must not be assessed in a mixture of languages, so a gap fails here.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { extractMessages } from './extract-messages.mjs';
import { SentencesLocalizer } from './sentences-localizer.mjs';
import { readSource } from './source.mjs';
import { editionsTable, missingFilesTable, wholeTable } from './tables.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The languages that translators get files for. In which of them a part is offered, `src/languages` says. */
const targetLocales = ['cy', 'ur'];
/** What stands around every form, whichever edition it is. */
const CHROME = 'chrome';
/** What is said where drafts are kept, and nowhere else. */
const DRAFTS = 'drafts';
/** The parts that are one file a language, with the names of their tables: no instrument's. */
const WHOLE = { [CHROME]: 'chromeTranslations', [DRAFTS]: 'draftTranslations' };
/** What every form says to the person who fills it in alone: no file holds it by itself, but each that needs it. */
const SELF = 'self';
/** What of the chrome is in every element's own script, in every language. */
const MISSING_FILES = 'chrome.missing-files.';

async function extract() {
  for (const [part, messages] of extractMessages(root)) {
    await mkdir(`${root}xliff/${part}`, { recursive: true });
    await new SentencesLocalizer({ root, part, codes: targetLocales, messages }).writeInterchangeFiles();
    console.log(`${part}: ${messages.length} messages`);
  }
}

/** The chrome's sentences that are loaded, and those besides that every script has. */
function chromeWorks(all) {
  const ids = all.messages.map(({ name }) => name).filter((id) => id.startsWith(MISSING_FILES));
  return [new SentencesLocalizer(all), new SentencesLocalizer({ ...all, edition: 'missing-files', ids })];
}

/** What is to be written: the chrome as a whole, and of an instrument what each edition says. */
async function plan() {
  const { editions, languages } = await readSource(root);
  const parts = extractMessages(root);
  const toPerson = parts.get(SELF);
  parts.delete(SELF);
  return [...parts].map(([part, messages]) => {
    const codes = languages.filter(({ status }) => part in status).map(({ code }) => code);
    const all = { root, part, codes, messages };
    const sharedBy = (ids) =>
      ids.some((name) => name.startsWith(`${SELF}.`))
        ? new SentencesLocalizer({ root, part: SELF, codes, messages: toPerson })
        : undefined;
    const works =
      part === CHROME
        ? chromeWorks(all)
        : part in WHOLE
          ? [new SentencesLocalizer(all)]
          : editions
              .filter(({ id }) => id === part)
              .map(
                ({ edition, ids }) => new SentencesLocalizer({ ...all, edition, ids, shared: sharedBy(ids) }),
              );
    return { part, codes, works };
  });
}

async function build() {
  const parts = await plan();
  const works = parts.flatMap((part) => part.works);
  const gaps = works.flatMap((work) => work.gaps());
  if (gaps.length && !process.argv.includes('--allow-missing')) throw new Error(`text: ${gaps.join('; ')}`);
  await rm(`${root}src/locales`, { recursive: true, force: true });
  for (const work of works) await work.build();
  for (const { part, codes, works } of parts) {
    const table =
      part in WHOLE
        ? wholeTable(codes, part, WHOLE[part])
        : editionsTable(
            codes,
            works.map(({ edition }) => edition),
          );
    await writeFile(`${root}src/locales/${part}/translations.ts`, table);
    if (part === CHROME)
      await writeFile(`${root}src/locales/${part}/missing-files.ts`, missingFilesTable(codes));
  }
}

const [mode] = process.argv.slice(2);
const run = { extract, build }[mode];
if (!run) {
  console.error(`localize: "${mode ?? ''}" is not a mode; allowed are extract and build`);
  process.exit(2);
}
await run();
