/** What a value in an edition file may be, as data: one description for what checks, what documents and what an editor offers. */
export type Shape =
  /** A line of text, or (`text`) several. */
  | 'line'
  | 'text'
  /** The name of something that the file itself names: a section, an item, an option, a level. */
  | 'id'
  /** The id of an option, which can begin with a digit. */
  | 'option'
  /** A place in something attached, such as `result.basis`. */
  | 'place'
  /** `1.0.0` */
  | 'version'
  /** `YYYY-MM-DD` */
  | 'date'
  /** A whole number from 0 to 99,999. */
  | 'count'
  /** The same, or so many less. */
  | 'days'
  | 'true'
  | 'flag'
  | 'condition'
  /** Anything that JSON can say; read elsewhere. */
  | 'json'
  | { readonly list: Shape; readonly most: number; readonly least?: number }
  /** An object keyed by ids, or by what is named here. */
  | { readonly map: Shape; readonly most: number; readonly keys?: 'option' | 'place' }
  | { readonly oneOf: readonly string[] }
  | { readonly either: readonly Shape[] }
  | { readonly fields: Fields }
  /** What it has besides the common fields is told by the value of `kind`, */
  | { readonly kinds: Readonly<Record<string, Fields>>; readonly common: Fields }
  /** or by the first of these keys that it has. */
  | { readonly having: Readonly<Record<string, Fields>> };

/** The keys of an object; one that ends in `?` can be left out. */
export interface Fields {
  readonly [key: string]: Shape;
}

/** The most that a list of ids holds. */
export const MOST_ITEMS = 400;
/** The most options that one item has. */
export const MOST_OPTIONS = 60;

/** The largest figure. */
export const MOST_COUNT = 99_999;
