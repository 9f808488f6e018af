import type { Condition } from './conditions.js';

/** The answers that a printed yes/no question can take. */
export type Answer = 'yes' | 'no' | 'unknown';

interface ItemBase {
  /** Stable id, unique in the instrument: the printed number (`q5`) or the field's name (`victimName`). */
  readonly id: string;
  /** Where the item stands in the instrument's source document; items of ours say so. */
  readonly cite: string;
  /** Asked only while this holds; without it, always. */
  readonly when?: Condition;
  /** Must be answered before submitting: always, or while the condition holds. */
  readonly required?: true | Condition;
}

/** A printed yes/no question. Its value is `{ answer?, detail?, source?, selected? }`. */
export interface QuestionItem extends ItemBase {
  readonly kind: 'question';
  /** The answers it takes; none where the document prints boxes only. */
  readonly answers: readonly Answer[];
  /** Whether the answer counts towards the score. */
  readonly counted: boolean;
  /** The printed tick list, in printed order. */
  readonly options?: readonly string[];
  /** Set where the tick list is a table: its rows; every option is then `row:column`. */
  readonly optionRows?: readonly string[];
  /** Whether it also asks who or what the answer came from, if not the victim. */
  readonly asksSource?: true;
  /** Printed in bold: the document holds it to be of special weight. */
  readonly significant?: true;
}

/** One of several options; its value is the option's id. */
export interface ChoiceItem extends ItemBase {
  readonly kind: 'choice';
  readonly options: readonly string[];
}

/** One line of text, 1 to 500 code points. */
export interface TextItem extends ItemBase {
  readonly kind: 'text';
}

/** Several lines of text, 1 to 10,000 code points. */
export interface LongTextItem extends ItemBase {
  readonly kind: 'long-text';
}

/** A calendar date, `YYYY-MM-DD`. */
export interface DateItem extends ItemBase {
  readonly kind: 'date';
  /** Whether it must not lie after the day of submission. */
  readonly notFuture?: true;
}

/** A whole number from 0 to 999. */
export interface NumberItem extends ItemBase {
  readonly kind: 'number';
}

/** The professional's own level, which can only raise the scored one: `{ level, reason }`. */
export interface JudgementItem extends ItemBase {
  readonly kind: 'judgement';
}

/** Anything a form asks. */
export type Item =
  QuestionItem | ChoiceItem | TextItem | LongTextItem | DateItem | NumberItem | JudgementItem;
