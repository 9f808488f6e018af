import type { Agreement, Fill } from './agreements.js';
import type { Condition } from './conditions.js';
import type { Format } from './formats.js';
import type { Ground } from './grounds.js';

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
  /** The answer tells of health, origin, belief, sex life or another special category (UK GDPR, Art. 9). */
  readonly specialCategory?: true;
  /** Can be marked as not known, which stands in the place of an answer that must be given. */
  readonly orNotKnown?: true;
  /**
   * Asks for a professional's judgement, source, signature or record-keeping: never asked of the person at risk who
   * fills the form in alone.
   */
  readonly professional?: true;
}

/** A printed yes/no question. Its value is `{ answer?, detail?, source?, selected? }`. */
export interface QuestionItem extends ItemBase {
  readonly kind: 'question';
  /** The answers it takes; none where the document prints boxes only. */
  readonly answers: readonly Answer[];
  /** Whether the answer counts towards the score. */
  readonly counted: boolean;
  /**
   * The printed tick list, in printed order. Where a question has no answers of its own, a box ticked is a yes and the
   * box `none` alone a no.
   */
  readonly options?: readonly string[];
  /**
   * Set where the tick list is a table: its rows, each with a text of its own (`kill.detail`); every option but `none`
   * is then `row:column`.
   */
  readonly optionRows?: readonly string[];
  /** Whether it also asks who or what the answer came from, if not the victim. */
  readonly asksSource?: true;
  /** Printed in bold: the document holds it to be of special weight. */
  readonly significant?: true;
  /** A yes calls for help today: why it is asked is then shown unasked. */
  readonly urgent?: true;
}

/** The parts of a question's value that take its details: one, or one a row of its table. */
export const detailsOf = ({ optionRows }: QuestionItem): readonly string[] =>
  optionRows?.map((row) => `${row}.detail`) ?? ['detail'];

/** What an item offers to choose from. */
interface OptionsItem extends ItemBase {
  readonly options: readonly string[];
  /**
   * Set where the document, or the standard that it follows, prints a long list under headings: its groups by id, each
   * with its options. One after another they are the options in printed order; what belongs to none of them, such as an
   * answer that was not given, comes last. How the answer reads is the same with and without groups.
   */
  readonly optionGroups?: Readonly<Record<string, readonly string[]>>;
}

/** One of several options; its value is the option's id. */
export interface ChoiceItem extends OptionsItem {
  readonly kind: 'choice';
}

/** Any number of the options; its value is the list of their ids in printed order. */
export interface ChoicesItem extends OptionsItem {
  readonly kind: 'choices';
  /** Set where the options are legal grounds: what each of them is in law, by option. */
  readonly grounds?: Readonly<Record<string, Ground>>;
  /** Set there too: the law that protects what they let one share. */
  readonly protectedBy?: string;
}

/** A statement that is ticked when it holds; its value is `true`. */
export interface ConfirmationItem extends ItemBase {
  readonly kind: 'confirmation';
}

/** One line of text, 1 to 500 code points. */
export interface TextItem extends ItemBase {
  readonly kind: 'text';
  readonly format?: Format;
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

/** What can stand in a row of a group. */
export type FieldItem =
  ChoiceItem | ChoicesItem | ConfirmationItem | TextItem | LongTextItem | DateItem | NumberItem;

/**
 * Fields that are asked again for each child, each person at risk and the like; its value is a list of rows keyed by
 * field id. Conditions on a field read the fields of the same row. Rows without any answer count for nothing.
 */
export interface GroupItem extends ItemBase {
  readonly kind: 'group';
  readonly fields: readonly FieldItem[];
  /** What of a row is marked as not known. */
  readonly marks?: ChoicesItem | undefined;
}

/** A submission of another instrument that travels along. Its value is not an answer: it stands in `attachments`. */
export interface AttachmentItem extends ItemBase {
  readonly kind: 'attachment';
  /** The instruments that it takes, by id; with editions, only those. */
  readonly takes: Readonly<Record<string, true | readonly string[]>>;
  /** It is read here and not sent along: it holds more than whoever gets this form may see. */
  readonly staysHere?: true;
  /** Items that are filled from it where they are still open. */
  readonly fills: readonly Fill[];
  /** Where the answers and the attachment must agree. */
  readonly agrees: readonly Agreement[];
  /** Items whose answer may differ from the attachment's answer of the same id, once `differenceReason` is given. */
  readonly sameCase?: { readonly items: readonly string[]; readonly unless: string };
}

/** Anything that is answered in its own place. */
export type AnswerItem = QuestionItem | JudgementItem | FieldItem | GroupItem;

/** Anything a form asks. */
export type Item = AnswerItem | AttachmentItem;
