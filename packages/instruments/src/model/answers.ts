import type { Instrument } from './instrument.js';
import type {
  AnswerItem,
  ChoiceItem,
  ChoicesItem,
  ConfirmationItem,
  DateItem,
  FieldItem,
  GroupItem,
  JudgementItem,
  LongTextItem,
  NumberItem,
  QuestionItem,
  TextItem,
} from './items.js';

/** The value of a printed yes/no question. Without `answer` it is unanswered. */
export interface QuestionAnswer<A extends string = string, O extends string = string> {
  readonly answer?: A;
  readonly detail?: string;
  readonly source?: string;
  readonly selected?: readonly O[];
}

/** The value of the professional judgement; both parts are needed before submitting. */
export interface JudgementAnswer<L extends string = string> {
  readonly level?: L;
  readonly reason?: string;
}

/** The value of a field in a row. */
export type FieldValue = string | number | true | readonly string[];

/** One row of a group, keyed by field id. */
export type Row = Readonly<Record<string, FieldValue | undefined>>;

/** Any item's value. */
export type AnswerValue = QuestionAnswer | JudgementAnswer | FieldValue | readonly Row[];

/** Answers to any instrument, keyed by item id; an unanswered item is absent. */
export type Answers = Readonly<Record<string, AnswerValue | undefined>>;

type OptionOf<I> = I extends { readonly options: readonly (infer O extends string)[] } ? O : never;

type FieldValueOf<I> = I extends ChoiceItem
  ? I['options'][number]
  : I extends ChoicesItem
    ? readonly I['options'][number][]
    : I extends ConfirmationItem
      ? true
      : I extends NumberItem
        ? number
        : I extends TextItem | LongTextItem | DateItem
          ? string
          : never;

/** A row of one group, typed from its fields. */
type RowOf<I extends GroupItem> = {
  readonly [F in I['fields'][number] & FieldItem as F['id']]?: FieldValueOf<F>;
};

/** The value of a question whose boxes are a table: each of its rows has a text of its own. */
type TableAnswer<O extends string, R extends string> = { readonly selected?: readonly O[] } & {
  readonly [D in `${R}.detail`]?: string;
};

type QuestionValueOf<I extends QuestionItem> = I extends {
  readonly optionRows: readonly (infer R extends string)[];
}
  ? TableAnswer<OptionOf<I>, R>
  : QuestionAnswer<I['answers'][number], OptionOf<I>>;

type ValueOf<I, L extends string> = I extends QuestionItem
  ? QuestionValueOf<I>
  : I extends JudgementItem
    ? JudgementAnswer<L>
    : I extends GroupItem
      ? readonly RowOf<I>[]
      : FieldValueOf<I>;

/** Every item of an instrument. */
export type ItemOf<D extends Instrument> = D['sections'][number]['items'][number];

/** The answers that one instrument takes, typed from its definition. */
export type AnswersOf<D extends Instrument> = {
  readonly [I in Extract<ItemOf<D>, AnswerItem> as I['id']]?: ValueOf<I, D['levels'][number]>;
};
