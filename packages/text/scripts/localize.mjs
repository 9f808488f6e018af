// Runs lit-localize once a part: `extract` writes the messages out as XLIFF for translators, `build` turns the
// translated XLIFF into lazy modules. lit-localize puts English where a translation is missing and says nothing;
// a person must not be assessed in a mixture of languages, so a gap fails here.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const targetLocales = ['cy', 'ur'];
/** The part `chrome` is what stands directly in `en/`, and the folder of its name; every other part is a folder. */
const parts = (await readdir(`${root}src/en`, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The extractor follows imports, and a part would bring the sentences of the chrome along; ids say whose they are. */
class PartLocalizer extends RuntimeLitLocalizer {
  constructor(part, config) {
    super(config);
    this.prefix = `${part}.`;
  }

  extractSourceMessages() {
    const { messages, errors } = super.extractSourceMessages();
    if (errors.length) throw new Error(`text: ${errors.map(({ messageText }) => messageText).join('; ')}`);
    return { messages: messages.filter(({ name }) => name.startsWith(this.prefix)), errors };
  }
}

function localizer(part) {
  return new PartLocalizer(part, {
    baseDir: root,
    resolve: (path) => (path.startsWith('/') ? path : `${root}${path}`),
    sourceLocale: 'en',
    targetLocales,
    tsConfig: `${root}tsconfig.json`,
    inputFiles:
      part === 'chrome'
        ? [`${root}src/en/*.ts`, `${root}src/en/chrome/*.ts`]
        : [`${root}src/en/${part}/*.ts`],
    output: { mode: 'runtime', outputDir: `src/locales/${part}` },
    interchange: { format: 'xliff', xliffDir: `xliff/${part}` },
  });
}

async function extract(part) {
  await mkdir(`${root}xliff/${part}`, { recursive: true });
  const work = localizer(part);
  const { messages } = work.extractSourceMessages();
  await work.writeInterchangeFiles();
  console.log(`${part}: ${messages.length} messages`);
}

async function build(part) {
  await rm(`${root}src/locales/${part}`, { recursive: true, force: true });
  const work = localizer(part);
  const { messages } = work.extractSourceMessages();
  const { translations } = work.readTranslationsSync();
  for (const locale of targetLocales) {
    const translated = new Set((translations.get(locale) ?? []).map(({ name }) => name));
    const missing = messages.filter(({ name }) => !translated.has(name)).map(({ name }) => name);
    if (missing.length && !process.argv.includes('--allow-missing'))
      throw new Error(
        `text: ${part} in ${locale} lacks ${missing.length} of ${messages.length} messages: ${missing.slice(0, 8).join(', ')}`,
      );
  }
  await work.build();
}

const [mode] = process.argv.slice(2);
const run = { extract, build }[mode];
if (!run) {
  console.error(`localize: "${mode ?? ''}" is not a mode; allowed are extract and build`);
  process.exit(2);
}
for (const part of parts) await run(part);
