/** The namespace of XLIFF 1.2. */
export const XLIFF = 'urn:oasis:names:tc:xliff:document:1.2';

/** A value that a text takes: `{number}`. */
export const PLACEHOLDER = /\{(\w+)\}/g;

/** How far a translation is, by the status of its language in the file. */
export const STATES = {
  draft: 'needs-review-translation',
  reviewed: 'signed-off',
  official: 'final',
} as const;

/** States of a translation that is not there yet, whatever stands in its place. */
export const UNTRANSLATED: readonly string[] = ['new', 'needs-translation'];
