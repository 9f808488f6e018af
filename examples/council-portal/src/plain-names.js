// @ts-check

/** Names that cannot be read off their codes. */
const NAMES = new Map([
  ['uk-gdpr', 'UK GDPR'],
  ['dpa-1998', 'Data Protection Act 1998'],
]);

/**
 * A short code as a name: `sefton-domestic` becomes "Sefton domestic".
 * @param {string} code
 * @returns {string}
 */
export function nameOf(code) {
  const known = NAMES.get(code);
  if (known !== undefined) return known;
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en-GB', { type: 'language' });

/**
 * @param {string} code
 * @returns {string}
 */
export const languageName = (code) => LANGUAGE_NAMES.of(code) ?? code;

const TIME = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/**
 * A moment as a coordinator reads it, in British time.
 * @param {string} iso
 * @returns {string}
 */
export const timeOf = (iso) => TIME.format(new Date(iso));

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * A calendar date, which has no time zone, in words.
 * @param {string} date `YYYY-MM-DD`
 * @returns {string}
 */
export const dayOf = (date) => DAY.format(new Date(date));
