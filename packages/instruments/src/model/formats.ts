/** How a line of text has to look. Checked kindly, and only when something is to be submitted. */
export interface Format {
  /** Names the words that say what is wrong. */
  readonly id: string;
  /** A regular expression without flags; upper and lower case count as the same, and what is not seen does not count. */
  readonly pattern: string;
  /** What does not look so is only doubted: it is said, and does not block. */
  readonly doubts?: true;
}

/** A postcode of the United Kingdom, with or without its space. */
export const postcode: Format = {
  id: 'postcode',
  pattern: String.raw`^(([a-z]{1,2}\d[a-z\d]?|gir)\s*\d[a-z]{2}|bfpo\s*\d{1,4})$`,
};
/** One or more telephone numbers: digits and what people write between them, and words such as "ext. 12". */
export const phone: Format = { id: 'phone', pattern: String.raw`^(?=(.*\p{Nd}){6})[^@]+$` };
/** An e-mail address. */
export const email: Format = { id: 'email', pattern: String.raw`^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$` };
/** A whole number of up to four digits: scores can be higher than a number field takes. */
export const score: Format = { id: 'score', pattern: String.raw`^\d{1,4}$` };
/**
 * The name of one person: a referral is about one, and two would each need their own. Only doubted: names are people's
 * own, and any of these signs can stand in one.
 */
export const onePerson: Format = {
  id: 'one-person',
  doubts: true,
  pattern: String.raw`^(?!.*([;&/+\n]|\sand\s)).*\p{L}.*$`,
};
/** Who acts: an agency, since a meeting answers for nothing. */
export const actingAgency: Format = {
  id: 'acting-agency',
  pattern: String.raw`^(?!(the\s+)?([a-z]+\s+)?(marac|multi-?\s?agency risk assessment conference)(\s+(meeting|group|conference))?\W*$).*\S.*$`,
};
/** Numbers of rows, with commas between them. */
export const rowNumbers: Format = { id: 'row-numbers', pattern: String.raw`^\d{1,3}(\s*,\s*\d{1,3})*$` };
