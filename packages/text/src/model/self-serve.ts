import type { Instrument, Item, QuestionItem } from '@safeguarding-forms/instruments';
import type {
  SelfServeItemOf,
  SelfServeSectionOf,
} from '@safeguarding-forms/instruments/internal/check/self-serve.js';
import type { Message } from './message.js';
import type { ItemWords, OptionWords, RowWords, Words } from './words.js';

/** What to do now, said in place of a result. */
export interface SelfServeOutcome {
  readonly heading: Message;
  /** What comes first stands first. The last one says that none of this means safety. */
  readonly next: readonly Message[];
}

/**
 * A form in words to the person at risk who fills it in alone: everything that `selfServe(definition)` asks, and what
 * stands in place of a result. No score, level or verdict has words here, so none can be shown.
 */
export interface SelfServeWords extends Words {
  /** Why something is asked: of every question. */
  readonly why: Readonly<Record<string, Message>>;
  /** What is wrong when answers cannot stand together, by rule. */
  readonly rules: Readonly<Record<string, Message>>;
  /** By outcome. */
  readonly outcomes: Readonly<Record<string, SelfServeOutcome>>;
  /** While the answers lead to no outcome yet. */
  readonly unknown: SelfServeOutcome;
}

type AskedId<I> = I extends { readonly id: infer Id extends string } ? Id : never;

/**
 * The self-serve words that one instrument needs, read off its definition: what is asked of the person and has no
 * words does not compile, nor do words for what only a professional is asked. Which rules remain, types do not tell.
 */
export interface SelfServeWordsOf<D extends Instrument> extends SelfServeWords {
  readonly sections: Readonly<Record<SelfServeSectionOf<D>['id'], Message>>;
  readonly items: {
    readonly [I in SelfServeItemOf<D> & Item as I['id']]: Pick<
      ItemWords,
      'label' | 'hint' | 'detail' | 'helpNow'
    > &
      OptionWords<I> &
      RowWords<I>;
  };
  readonly why: Readonly<Record<AskedId<Extract<SelfServeItemOf<D>, QuestionItem>>, Message>>;
  readonly outcomes: Readonly<Record<D['outcomes'][number], SelfServeOutcome>>;
}
