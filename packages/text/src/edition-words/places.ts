import type { Message } from '../model/message.js';
import { ownMessage, ownRow } from './own-text.js';

type Row = (number: number) => Message;
type Built = Readonly<Record<string, Message | undefined>>;
type Said = Readonly<Record<string, Message>>;

/**
 * The English texts of an edition file, looked up by where they are said: the file's own text, or else the built-in one.
 * Takes down what nobody says, and what was asked for.
 */
export class Places {
  readonly #read = new Map<string, Message | undefined>();
  readonly #missing: string[] = [];

  /**
   * @param messages The file's texts by place.
   * @param within What the places begin with.
   */
  constructor(
    private readonly messages: Readonly<Record<string, string>>,
    private readonly within = '',
  ) {}

  /** Places that have no words, though something is said there. */
  get missing(): readonly string[] {
    return this.#missing;
  }

  /** Texts of the file's, out of those within, at places where nothing is said. */
  get unread(): readonly string[] {
    return Object.keys(this.messages).filter(
      (place) => place.startsWith(this.within) && !this.#read.has(place),
    );
  }

  /** Everything that is said, by place. */
  get texts(): ReadonlyMap<string, Message> {
    return new Map([...this.#read].filter((each): each is [string, Message] => each[1] !== undefined));
  }

  #own(place: string): string | undefined {
    return Object.hasOwn(this.messages, this.within + place) ? this.messages[this.within + place] : undefined;
  }

  /** What is said at a place, if anything. */
  perhaps(place: string, built?: Message): Message | undefined {
    const text = this.#own(place);
    const message = text === undefined ? built : ownMessage(this.within + place, text);
    this.#read.set(this.within + place, message);
    return message;
  }

  /** What is said at a place where something has to be. */
  said(place: string, built?: Message): Message {
    const message = this.perhaps(place, built);
    if (!message) this.#missing.push(this.within + place);
    return message ?? ownMessage(this.within + place, '');
  }

  /** The name of a row. */
  row(place: string, built?: Row): Row | undefined {
    const text = this.#own(place);
    const row = text === undefined ? built : ownRow(this.within + place, text);
    this.#read.set(this.within + place, row?.(1));
    if (!row) this.#missing.push(this.within + place);
    return row;
  }

  /** What has to be said of each of some ids. */
  each(place: string, ids: readonly string[], built: Built = {}): Said {
    return Object.fromEntries(ids.map((id) => [id, this.said(`${place}.${id}`, built[id])]));
  }

  /** What is said of some ids, of those of which anything is. */
  some(place: string, ids: readonly string[], built: Built = {}): Said {
    return Object.fromEntries(ids.flatMap((id) => Object.entries(this.ifSaid(place, id, built[id]))));
  }

  /** A text by its key, or nothing where none is said. */
  ifSaid(place: string, key: string, built?: Message): Said {
    const message = this.perhaps(`${place}.${key}`, built);
    return message ? { [key]: message } : {};
  }
}
