/** How an open item is filled from an attachment. */
export interface Fill {
  readonly item: string;
  /** Where the value stands in the attached submission, e.g. `result.yes`. */
  readonly from: string;
  /** Set where it is translated: what is found there (of a list, the first that is named here), and the answer for it. */
  readonly as?: Readonly<Record<string, string>>;
  /** Set where it is a group: whose rows are taken over, and which of their fields. */
  readonly rows?: OwnRows & { readonly fields: readonly string[] };
  /**
   * Set where it is a sentence that the form proposes, to be changed at will (`proposal` of the item's words): the codes
   * of the findings whose questions it names, and what the attachment has to have and may not have.
   */
  readonly proposes?: { readonly codes: readonly string[]; readonly needs: Found; readonly bars: Found };
}

/** The rows of an attached group that belong to whoever is named here. */
export interface OwnRows {
  /** The field that says whose a row is. */
  readonly whose: string;
  /** The item in which this form names them. */
  readonly namedIn: string;
}

/** A place in an attached submission and what may be found there; of a list, any one will do. */
export interface Found {
  readonly at: string;
  readonly oneOf: readonly string[];
}

/** What has to agree between an answer and an attachment. Else the answer is in error, as `attachment-mismatch`. */
export type Agreement =
  /** The answer is what stands at the first of these places that there is. */
  | { readonly item: string; readonly equals: readonly string[] }
  /** An answer that only holds where the attachment has this. */
  | { readonly item: string; readonly is: readonly string[]; readonly needs: Found }
  /** An answer that cannot be where the attachment has this. */
  | { readonly item: string; readonly is: readonly string[]; readonly bars: Found };
