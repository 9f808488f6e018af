// @ts-check
import { catalogue } from '@safeguarding-forms/instruments';
import { offersSelfServe } from '@safeguarding-forms/instruments/internal/check/audience.js';
import { sentenceIn } from '@safeguarding-forms/text';

/**
 * @typedef {import('@safeguarding-forms/text').Words & import('@safeguarding-forms/text').Explanations} Words
 * @typedef {import('@safeguarding-forms/text').Message} Message
 * @typedef {(instrument: { id: string, edition: string, version?: string }, audience?: string) => Words} WordingOf
 */

/**
 * The English of every form, so that a coordinator reads the words that were asked and not codes.
 * @param {readonly { id: string, edition: string }[]} instruments
 * @param {readonly import('./local-editions.js').LocalEdition[]} [local] Editions of areas, with their words.
 * @returns {Promise<WordingOf>}
 */
export async function loadWording(instruments, local = []) {
  /** @type {Map<string, Words>} */
  const loaded = new Map();
  for (const { id, edition } of instruments) {
    const { words } = await import(`@safeguarding-forms/text/internal/en/${id}/${edition}.js`);
    const { explanations } = await import(
      `@safeguarding-forms/text/internal/en/${id}/${edition}-explanations.js`
    );
    loaded.set(`${id} ${edition}`, { ...words, ...explanations });
    if (!offersSelfServe(catalogue.getInstrument(id, edition))) continue;
    // What a level or an outcome is called stays the coordinator's.
    const { selfServe } = await import(`@safeguarding-forms/text/internal/en/${id}/${edition}-self.js`);
    const { sections, items } = selfServe;
    loaded.set(`${id} ${edition} self`, { ...words, ...explanations, sections, items });
  }
  for (const { instrument, words } of local) {
    const { id, edition, version } = instrument;
    loaded.set(`${id} ${edition} ${version}`, words);
    // Whoever does not say which version reads the one that was read last.
    loaded.set(`${id} ${edition}`, words);
  }
  return ({ id, edition, version }, audience) => {
    const own = audience === 'self' ? loaded.get(`${id} ${edition} self`) : undefined;
    const words = own ?? loaded.get(`${id} ${edition} ${version}`) ?? loaded.get(`${id} ${edition}`);
    if (words === undefined) throw new RangeError(`council-portal: there are no words for ${id} ${edition}`);
    return words;
  };
}

/**
 * A message in English; a code that the form has no words for stands for itself.
 * @param {Message | undefined} message
 * @param {string} code
 * @returns {string}
 */
export const english = (message, code) => (message === undefined ? code : sentenceIn(undefined, message));
