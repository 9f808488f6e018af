/** Conditions as data: what has to hold for something to be asked, required or concluded. */
export type Condition =
  /**
   * The item is asked and its answer is one of these: of a yes/no question its `answer` or a box ticked in it, of
   * several choices any one of them, of a confirmation `true`.
   */
  | { readonly item: string; readonly is: readonly string[] }
  /** The group is asked and in any of its rows the field's answer is one of these. */
  | { readonly item: string; readonly field: string; readonly is: readonly string[] }
  /** The item is asked and its number is at least this. */
  | { readonly item: string; readonly atLeast: number }
  /** Both items are asked, and the date of the first lies after that of the second with this much added to it. */
  | { readonly item: string; readonly after: string; readonly days?: number; readonly months?: number }
  /** The item is asked and has an answer. */
  | { readonly answered: string }
  /** A submission is attached under this name; with `at`, one that says something there, or one of these. */
  | { readonly attached: string; readonly at?: string; readonly oneOf?: readonly string[] }
  /** The item is answered otherwise than in what is attached under this name, where another item (`as`) can stand for it. */
  | { readonly differs: string; readonly from: string; readonly as?: string }
  /** Something is attached under this name, and the item has no answer here or none there. */
  | { readonly lacking: string; readonly from: string }
  /**
   * The date is given, and lies no further back than so many months (and days, where they are named) before the first
   * of the dates of `upTo` that is given, or else before today. With `from`, it is the date in what is attached under
   * that name.
   */
  | {
      readonly within: string;
      readonly from?: string;
      readonly months: number;
      readonly days?: number;
      readonly upTo: readonly string[];
    }
  /** The band that the counted answers give is one of these. */
  | { readonly band: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
