import { readFile, writeFile } from 'node:fs/promises';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

/**
 * Works on the sentences of one part or, with `edition` and `ids`, on those that one edition says. Translators have
 * one file a part, whichever it is.
 */
export class SentencesLocalizer extends RuntimeLitLocalizer {
  /**
   * @param shared The sentences of another part that an edition says too, with translators' files of their own.
   */
  constructor({ root, part, codes, messages, edition, ids, shared }) {
    const folder = edition ? `${part}/${edition}` : part;
    super({
      resolve: (path) => `${root}${path}`,
      sourceLocale: 'en',
      targetLocales: codes,
      // Says that what is written is TypeScript.
      tsConfig: 'tsconfig.json',
      output: { mode: 'runtime', outputDir: `src/locales/${folder}` },
      interchange: { format: 'xliff', xliffDir: `xliff/${part}` },
    });
    this.folder = folder;
    this.edition = edition;
    this.ids = new Set(ids ?? messages.map(({ name }) => name));
    this.messages = messages.filter(({ name }) => this.ids.has(name));
    this.shared = shared;
    this.messages.push(...(shared?.messages ?? []).filter(({ name }) => this.ids.has(name)));
  }

  extractSourceMessages() {
    return { messages: this.messages, errors: [] };
  }

  readTranslationsSync() {
    const { translations } = super.readTranslationsSync();
    const shared = this.shared?.readTranslationsSync().translations;
    const own = (all) => all.filter(({ name }) => this.ids.has(name));
    const both = ([code, all]) => [code, own([...all, ...(shared?.get(code) ?? [])])];
    return { translations: new Map([...translations].map(both)) };
  }

  /** What a language lacks, in words; nothing where it is whole. */
  gaps() {
    const { translations } = this.readTranslationsSync();
    return this.config.targetLocales.flatMap((code) => {
      const translated = new Set(translations.get(code)?.map(({ name }) => name));
      const missing = [...this.ids].filter((id) => !translated.has(id));
      if (!missing.length) return [];
      return `${this.folder} in ${code} lacks ${missing.length} of ${this.ids.size} messages: ${missing.join(', ')}`;
    });
  }

  async build() {
    await super.build();
    // The generated files name lit-localize as a whole, with its runtime; all that they use of it is `str`.
    const model = `${'../'.repeat(this.folder.split('/').length + 1)}model/message.js`;
    for (const code of this.config.targetLocales) {
      const file = this.config.resolve(`${this.config.output.outputDir}/${code}.ts`);
      const written = await readFile(file, 'utf8');
      await writeFile(file, written.replace("from '@lit/localize'", `from '${model}'`));
    }
  }
}
