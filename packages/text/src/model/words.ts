import type { Instrument, Item, ItemOf, ScoredOutcome } from '@safeguarding-forms/instruments';
import type { Message } from './message.js';

/** What is said about any item. */
export interface ItemWords {
  /** The question, or the field's name. */
  readonly label: Message;
  /** How to answer, shown under the label. */
  readonly hint?: Message;
  /** Prompt of the free text beside a question; without it, a general one. */
  readonly detail?: Message;
  /** The options, by id. */
  readonly options?: Readonly<Record<string, Message>>;
  /** The rows of a table of options, by id. */
  readonly rows?: Readonly<Record<string, Message>>;
}

/** A band or level in words. */
export interface LevelWords {
  readonly label: Message;
  /** What the level means; never worded as safety. */
  readonly meaning: Message;
}

/** An outcome in words. */
export interface OutcomeWords {
  readonly label: Message;
  /** What to do next. */
  readonly next: Message;
}

/** The words that a form is drawn with, as the elements see them. What explains it is loaded later: `Explanations`. */
export interface Words {
  readonly title: Message;
  readonly intro: Message;
  readonly sections: Readonly<Record<string, Message>>;
  readonly items: Readonly<Record<string, ItemWords>>;
  readonly levels: Readonly<Record<string, LevelWords>>;
  readonly outcomes: Readonly<Record<string, OutcomeWords>>;
}

type OptionWords<I> = I extends { readonly options: readonly (infer O extends string)[] }
  ? { readonly options: Readonly<Record<O, Message>> }
  : { readonly options?: never };
type RowWords<I> = I extends { readonly optionRows: readonly (infer R extends string)[] }
  ? { readonly rows: Readonly<Record<R, Message>> }
  : { readonly rows?: never };

/**
 * The words that one instrument needs, read off its definition: a missing item, option, section or level does not
 * compile, nor does one that the definition lacks.
 */
export interface WordsOf<D extends Instrument> extends Words {
  readonly sections: Readonly<Record<D['sections'][number]['id'], Message>>;
  readonly items: {
    readonly [I in ItemOf<D> & Item as I['id']]: Pick<ItemWords, 'label' | 'hint' | 'detail'> &
      OptionWords<I> &
      RowWords<I>;
  };
  readonly levels: Readonly<Record<D['levels'][number], LevelWords>>;
  readonly outcomes: Readonly<Record<ScoredOutcome, OutcomeWords>>;
}
