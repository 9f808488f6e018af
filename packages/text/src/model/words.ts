import type { AttachmentItem, GroupItem, Instrument, Item, ItemOf } from '@safeguarding-forms/instruments';
import type { StepsBegun } from '@safeguarding-forms/instruments/internal/model/step-plan.js';
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
  /** What groups of options are called, by id. */
  readonly optionGroups?: Readonly<Record<string, Message>>;
  /** The rows of a table of options, by id. */
  readonly rows?: Readonly<Record<string, Message>>;
  /** What an option means, shown under it, by option. */
  readonly optionHints?: Readonly<Partial<Record<string, Message>>>;
  /** What to beware of once an option is chosen, by option. */
  readonly warnings?: Readonly<Partial<Record<string, Message>>>;
  /**
   * Help shown beside a question at once when it is answered yes, or a box in it is ticked that is not `none`: to the
   * person who fills the form in alone.
   */
  readonly helpNow?: Message;
  /** A statement to be read aloud to the person at risk. */
  readonly script?: Message;
  /** What the form proposes for an answer, with the numbers of the questions behind it. */
  readonly proposal?: (questions: string) => Message;
  /** The name of one row of a group, by its number from 1: "Child 2". */
  readonly row?: (number: number) => Message;
  /** The button that adds a row. */
  readonly add?: Message;
  /** The fields of a group, by id. */
  readonly fields?: Readonly<Record<string, ItemWords>>;
  /** What can be attached, by instrument id. */
  readonly takes?: Readonly<Record<string, Message>>;
}

/** The words that a form is drawn with, as the elements see them. What explains it is loaded later: `Explanations`. */
export interface Words {
  readonly title: Message;
  readonly intro: Message;
  readonly sections: Readonly<Record<string, Message>>;
  readonly items: Readonly<Record<string, ItemWords>>;
}

type OptionGroupWords<I> = I extends { readonly optionGroups: infer G }
  ? { readonly optionGroups: Readonly<Record<Extract<keyof G, string>, Message>> }
  : { readonly optionGroups?: never };
/** The words of an item's options, and of the groups that they stand in. */
export type OptionWords<I> = OptionGroupWords<I> &
  (I extends { readonly options: readonly (infer O extends string)[] }
    ? {
        readonly options: Readonly<Record<O, Message>>;
        readonly optionHints?: Readonly<Partial<Record<O, Message>>>;
        readonly warnings?: Readonly<Partial<Record<O, Message>>>;
      }
    : { readonly options?: never });
/** The words of the rows of a question's table. */
export type RowWords<I> = I extends { readonly optionRows: readonly (infer R extends string)[] }
  ? { readonly rows: Readonly<Record<R, Message>> }
  : { readonly rows?: never };
type GroupWords<I> = I extends GroupItem
  ? {
      readonly row: (number: number) => Message;
      readonly add: Message;
      readonly fields: {
        readonly [F in I['fields'][number] as F['id']]: Pick<ItemWords, 'label' | 'hint'> & OptionWords<F>;
      };
    }
  : { readonly fields?: never };
type AttachmentWords<I> = I extends AttachmentItem
  ? { readonly takes: Readonly<Record<keyof I['takes'], Message>> }
  : { readonly takes?: never };

/**
 * The words that one instrument needs, read off its definition: a missing item, field, option, section or level does
 * not compile, nor does one that the definition lacks.
 */
export interface WordsOf<D extends Instrument> extends Words {
  readonly sections: Readonly<Record<D['sections'][number]['id'] | StepsBegun<D>, Message>>;
  readonly items: {
    readonly [I in ItemOf<D> & Item as I['id']]: Pick<
      ItemWords,
      'label' | 'hint' | 'detail' | 'script' | 'proposal'
    > &
      OptionWords<I> &
      RowWords<I> &
      GroupWords<I> &
      AttachmentWords<I>;
  };
}
