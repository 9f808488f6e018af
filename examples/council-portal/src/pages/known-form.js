// @ts-check

/**
 * What a submission is read with: the words that were asked, and the definition.
 * @param {import('./submission.js').Knowledge} knowledge
 * @param {{ id: string, edition: string, version: string }} instrument
 * @param {string} audience
 * @returns {{ words: import('../wording.js').Words, definition: import('@safeguarding-forms/instruments').Instrument } | null} `null` for an edition that the portal no longer has: the file of an area that was taken away, or is of another version now.
 */
export function knownForm({ catalogue, wordingOf }, instrument, audience) {
  const { id, edition, version } = instrument;
  const isKnown = catalogue
    .listInstruments()
    .some((each) => each.id === id && each.edition === edition && each.version === version);
  return isKnown
    ? { words: wordingOf(instrument, audience), definition: catalogue.getInstrument(id, edition, version) }
    : null;
}
