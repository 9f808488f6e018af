// @ts-check

/**
 * A short code as a name: `sefton-domestic` becomes "Sefton domestic".
 * @param {string} code
 * @returns {string}
 */
export function nameOf(code) {
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
