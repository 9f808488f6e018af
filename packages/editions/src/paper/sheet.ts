import type { Instrument } from '@safeguarding-forms/instruments';
import {
  sentenceIn,
  type Explanations,
  type Message,
  type Templates,
  type WordingStatus,
} from '@safeguarding-forms/text';

/** A text as it is printed: in the sheet's language, or in English where there is no other. */
export interface Printed {
  readonly text: string;
  readonly isEnglish: boolean;
}

/** How far the words of a sheet can be relied on, and who read them. */
export interface SheetStatus {
  readonly status: WordingStatus;
  readonly reviewedBy?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly reviewedOn?: string | undefined;
}

/** What a sheet is made of. */
export interface SheetParts extends SheetStatus {
  readonly definition: Instrument;
  /** The built-in edition that a file begins from; none for a built-in one. */
  readonly base?: string | undefined;
  readonly explanations: Explanations;
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  /** Everything that is said, by place. */
  readonly said: ReadonlyMap<string, Message>;
  /** The sentences of the language; `undefined` in English, and in a language that the forms lack. */
  readonly templates?: Templates | undefined;
  /** In a language that the forms lack: what the file says in it, by place. */
  readonly translated?: Readonly<Record<string, string>> | undefined;
  /** What of ours stands after texts of the file’s, by place. */
  readonly joined?: Readonly<Record<string, Message>> | undefined;
}

/** A form to be printed in one language: its definition and its words, found by the places that a file has them at. */
export class Sheet {
  constructor(readonly parts: SheetParts) {}

  get definition(): Instrument {
    return this.parts.definition;
  }

  /** What is said at a place; nothing where nothing is. */
  at(place: string): readonly Printed[] {
    const { said, translated } = this.parts;
    const message = said.get(place);
    if (!message) return [];
    if (!translated) return [this.ours(message)];
    const text = Object.hasOwn(translated, place) ? translated[place] : undefined;
    if (text === undefined) return [this.ours(message)];
    const beside = this.parts.joined?.[place];
    // The number of a row is printed for the first of its group.
    return [
      { text: text.replaceAll('{number}', '1'), isEnglish: false },
      ...(beside ? [this.ours(beside)] : []),
    ];
  }

  /** A message of ours. */
  ours(message: Message): Printed {
    const { code, templates } = this.parts;
    return { text: sentenceIn(templates, message), isEnglish: code !== 'en' && templates === undefined };
  }

  /** What is said at a place in English, for what is told about the form. */
  english(place: string): string {
    const message = this.parts.said.get(place);
    return message ? sentenceIn(undefined, message) : '';
  }
}
