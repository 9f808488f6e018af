import type { Instrument } from '@safeguarding-forms/instruments';
import { deepFreeze } from '@safeguarding-forms/instruments/internal/model/deep-freeze.js';
import { isSeen } from '@safeguarding-forms/instruments/internal/model/invisible.js';
import type { Wording } from '../form/view.js';
import type { Explanations, Message, Words, WordingStatus } from '@safeguarding-forms/text';

/** An agency's own wording of one edition in one language. */
export interface WordingPack {
  /** Its name, carried by submissions. */
  readonly pack: string;
  readonly status: WordingStatus;
  readonly instrument: string;
  readonly edition: string;
  readonly language: string;
  /** Texts by message id; ids left out keep the built-in wording. */
  readonly messages: Readonly<Record<string, string>>;
}

/** A wording pack that cannot be used; the wording stays as it was. */
export class WordingError extends TypeError {
  /** Tells it from other type errors. */
  override readonly name = 'WordingError';
}

const STATUSES: readonly string[] = ['draft', 'reviewed', 'official'];
const KEYS = ['pack', 'status', 'instrument', 'edition', 'language', 'messages'];
const LONGEST = 2000;

/** The ids of the plain messages in a tree of words. Sentences that take values belong to the chrome and stay ours. */
function messageIds(words: object): string[] {
  return Object.values(words).flatMap((entry: Message | object) => {
    if ('id' in entry && 'template' in entry) return typeof entry.template === 'string' ? [entry.id] : [];
    return messageIds(entry);
  });
}

/**
 * Checks a wording pack against the edition that it is for.
 * @throws WordingError naming what was given and what is allowed.
 */
export function readWordingPack(
  given: unknown,
  { element, id, edition }: Instrument,
  ...words: readonly (Words | Explanations | undefined)[]
): WordingPack {
  const refuse = (what: string): never => {
    throw new WordingError(`<${element}> (${edition}): wording: ${what}`);
  };
  const pack = (
    typeof given === 'object' && given !== null ? given : refuse('a wording pack is an object')
  ) as Partial<WordingPack>;
  const unknown = Object.keys(pack).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) refuse(`"${unknown.slice(0, 40)}" is not known; allowed are ${KEYS.join(', ')}`);
  const isText = (value: unknown): value is string =>
    typeof value === 'string' && isSeen(value) && value.length <= LONGEST;
  if (!isText(pack.pack) || pack.pack.length > 100) refuse('"pack" must be a name of 1 to 100 characters');
  if (!STATUSES.includes(String(pack.status)))
    refuse(`"status" is ${String(pack.status).slice(0, 40)}; allowed are ${STATUSES.join(', ')}`);
  if (pack.instrument !== id || pack.edition !== edition)
    refuse(`it must be for "instrument" ${id} and "edition" ${edition}`);
  if (!isText(pack.language)) refuse('"language" must be a language code');
  if (typeof pack.messages !== 'object' || pack.messages === null)
    refuse('"messages" must be an object of texts by message id');
  const known = new Set(words.flatMap((each) => messageIds(each ?? {})));
  for (const [key, text] of Object.entries(pack.messages as object)) {
    if (!known.has(key)) refuse(`there is no message "${key.slice(0, 60)}"; ids stand in the XLIFF files`);
    if (!isText(text)) refuse(`message "${key}" must be a text of 1 to ${LONGEST} characters`);
  }
  const { pack: name, status, instrument, language, messages } = pack as WordingPack;
  return deepFreeze({ pack: name, status, instrument, edition, language, messages: { ...messages } });
}

/** A wording with a pack laid over it, where the pack is for that edition and language. */
export function withPack(
  wording: Wording,
  { pack, status, edition, language, messages }: WordingPack,
): Wording {
  if (language !== wording.language || edition !== wording.definition.edition) return wording;
  return { ...wording, pack, status, packed: messages, templates: { ...wording.templates, ...messages } };
}
