import { LitLocalizer } from '@lit/localize-tools/lib/index.js';

/** Reads the messages out of the sources, all with one TypeScript program. */
class Extractor extends LitLocalizer {
  constructor(root) {
    super();
    this.config = {
      baseDir: root,
      resolve: (path) => path,
      tsConfig: `${root}tsconfig.json`,
      inputFiles: [`${root}src/en/**/*.ts`],
    };
  }
}

/**
 * All messages by part. Ids say whose they are: they begin with `chrome` or the id of an instrument.
 * @param {string} root The package.
 * @returns {Map<string, import('@lit/localize-tools/lib/messages.js').ProgramMessage[]>}
 */
export function extractMessages(root) {
  const { messages, errors } = new Extractor(root).extractSourceMessages();
  if (errors.length) throw new Error(`text: ${errors.map(({ messageText }) => messageText).join('; ')}`);
  const parts = new Map();
  for (const message of messages) {
    const [part] = message.name.split('.', 1);
    if (!parts.has(part)) parts.set(part, []);
    parts.get(part).push(message);
  }
  return new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
