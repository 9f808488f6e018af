import type { Instrument } from '@safeguarding-forms/instruments';
import { selfServe } from '@safeguarding-forms/instruments/internal/check/self-serve.js';
import type { Message } from '../model/message.js';
import type { SelfServeWords } from '../model/self-serve.js';
import { itemWords, takenFrom } from './item-words.js';
import { Places } from './places.js';

/** What the places of texts to the person at risk begin with. */
export const TO_PERSON = 'self.';

/** What an edition file says to the person at risk, and the built-in words to them that the rest is taken from. */
export interface SelfWordSources {
  readonly definition: Instrument;
  /** English texts by place. */
  readonly messages: Readonly<Record<string, string>>;
  /** The words that an item takes from the built-in edition, by the item's place: `dash.q5`. */
  readonly taken: Readonly<Record<string, string>>;
  readonly base: { readonly instrument: string; readonly words: SelfServeWords };
}

/** The words of an edition to the person at risk, and what lacks. */
export interface SelfWords {
  readonly words: SelfServeWords;
  /** Places that have no words, though something is said there. */
  readonly missing: readonly string[];
  /** Texts to the person at places where nothing is said. */
  readonly unread: readonly string[];
  /** Everything that is said, by place: the file's own and ours. */
  readonly said: ReadonlyMap<string, Message>;
}

/**
 * The words of an edition in a file as the person at risk is asked it alone. What to do now is ours in every area: no
 * file can put a comfort in its place.
 */
export function selfWords({ definition, messages, taken, base }: SelfWordSources): SelfWords {
  const places = new Places(messages, TO_PERSON);
  const asked = selfServe(definition);
  const from = takenFrom(taken, base.instrument, base.words.items);
  const items = asked.sections.flatMap((section) => section.items);
  const words: SelfServeWords = {
    title: places.said('title', base.words.title),
    intro: places.said('intro', base.words.intro),
    sections: places.each(
      'sections',
      asked.sections.map(({ id }) => id),
      base.words.sections,
    ),
    items: Object.fromEntries(
      items.map((item) => [
        item.id,
        itemWords(places, item, `items.${item.id}`, base.words.items[from.by(item.id) ?? '']),
      ]),
    ),
    why: Object.fromEntries(
      items.flatMap(({ kind, id }) =>
        kind === 'question'
          ? [[id, places.said(`why.${id}`, base.words.why[from.by(id) ?? ''])] as const]
          : [],
      ),
    ),
    rules: places.each('rules', [...new Set(asked.rules.map(({ id }) => id))], base.words.rules),
    outcomes: base.words.outcomes,
    unknown: base.words.unknown,
  };
  return { words, missing: places.missing, unread: places.unread, said: places.texts };
}
