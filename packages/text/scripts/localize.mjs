// Runs lit-localize: `extract` writes the messages out as XLIFF for translators, a file a part; `build` turns the
// translated XLIFF into modules that are loaded on demand, a file an edition. lit-localize puts English where a
// translation is missing and says nothing; a person must not be assessed in a mixture of languages, so a gap fails here.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { extractMessages } from './extract-messages.mjs';
import { SentencesLocalizer } from './sentences-localizer.mjs';
import { readSource } from './source.mjs';
import { chromeTable, editionsTable } from './tables.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The languages that translators get files for. In which of them a part is offered, `src/languages` says. */
const targetLocales = ['cy', 'ur'];
/** What stands around every form, whichever edition it is. */
const CHROME = 'chrome';

async function extract() {
  for (const [part, messages] of extractMessages(root)) {
    await mkdir(`${root}xliff/${part}`, { recursive: true });
    await new SentencesLocalizer({ root, part, codes: targetLocales, messages }).writeInterchangeFiles();
    console.log(`${part}: ${messages.length} messages`);
  }
}

/** What is to be written: the chrome as a whole, and of an instrument what each edition says. */
async function plan() {
  const { editions, languages } = await readSource(root);
  return [...extractMessages(root)].map(([part, messages]) => {
    const codes = languages.filter(({ status }) => part in status).map(({ code }) => code);
    const all = { root, part, codes, messages };
    const works =
      part === CHROME
        ? [new SentencesLocalizer(all)]
        : editions
            .filter(({ id }) => id === part)
            .map(({ edition, ids }) => new SentencesLocalizer({ ...all, edition, ids }));
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
      part === CHROME
        ? chromeTable(codes)
        : editionsTable(
            codes,
            works.map(({ edition }) => edition),
          );
    await writeFile(`${root}src/locales/${part}/translations.ts`, table);
  }
}

const [mode] = process.argv.slice(2);
const run = { extract, build }[mode];
if (!run) {
  console.error(`localize: "${mode ?? ''}" is not a mode; allowed are extract and build`);
  process.exit(2);
}
await run();
