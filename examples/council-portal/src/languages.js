// @ts-check
import { cy } from './languages/cy.js';
import { en } from './languages/en.js';
import { ur } from './languages/ur.js';

/**
 * The portal's own words, for the pages that the public may see. The coordinator's pages are in English.
 * @typedef {object} Words
 * @property {string} site
 * @property {string} skip
 * @property {string} warning Bold, in front of `warningText`.
 * @property {string} warningText
 * @property {string} home
 * @property {string} list
 * @property {TitledText} urgent What to do when someone is in danger now; it stands above everything else.
 * @property {string} homeTitle
 * @property {string} homeText
 * @property {Record<import('./areas.js').Wish, TitledText>} wishes What somebody who is worried comes to do.
 * @property {AreaWords} areas
 * @property {TitledText} every Above the forms one by one, for whoever builds a website.
 * @property {Record<string, TitledText>} forms By tag.
 * @property {Record<string, string>} editions What an edition is called, by the attribute that names it.
 * @property {string} language
 * @property {string} choose
 * @property {string} lost Asked before a change that opens the form again.
 * @property {string} lostOfCase Asked before a change that opens all forms of a case again.
 * @property {string} loading
 * @property {string} privacyTitle
 * @property {string} privacy
 * @property {TitledText} next What happens with a form that was sent.
 * @property {Tasks} tasks
 * @property {Saving} saving
 * @property {string} draft Empty for the source language.
 * @property {Pathway} pathway
 * @property {Meeting} meeting
 * @property {TitledText & { privacy: string, demo: string }} sealed The form that is locked before it is sent.
 * @property {TitledText & { link: string, pageTitle: string, privacy: string, next: string }} check
 *   The page for the person whom it is about. Its title tells nobody who reads a history what it is.
 *
 * @typedef {{ title: string, text: string }} TitledText
 * @typedef {TitledText & { hint: string }} StepText The hint stands in the list, the text above the form.
 *
 * @typedef {object} AreaWords The choice of an area.
 * @property {string} title
 * @property {string} text
 * @property {TitledText} other For whoever finds no area of theirs.
 * @property {string} back
 * @property {(area: string) => string} toolsOf
 * @property {string} toolsText
 * @property {Record<string, string>} kinds What each of an area's risk tools is about, by edition.
 *
 * @typedef {object} Tasks The list of the forms of a case.
 * @property {string} title
 * @property {string} text
 * @property {string} back
 * @property {Record<import('./pages/task-list.js').Status, string>} statuses
 *
 * @typedef {object} Saving What is filled in and not sent.
 * @property {string} title
 * @property {(days: number) => string} text
 * @property {string} link In front of the address that leads back.
 * @property {string} remove
 * @property {Record<'gone' | 'elsewhere' | 'unusable' | 'deleted' | 'kept', string>} problems
 * @property {TitledText} gone The page of a link that leads to nothing.
 *
 * @typedef {object} Pathway The page of one case, from the first question to the referral.
 * @property {string} title
 * @property {string} text On the home page.
 * @property {string} intro
 * @property {(number: number, title: string) => string} numbered Which steps there are hangs on the area.
 * @property {StepText} tool
 * @property {StepText} outcome What the risk tool leads to, in the words of this page.
 * @property {StepText} decision The area's own chart.
 * @property {string} backToDecision
 * @property {string} onToReferral
 * @property {StepText} grid
 * @property {StepText} referral
 * @property {StepText} record
 * @property {Record<'undecided' | 'refer' | 'consider' | 'consult' | 'no-referral' | 'agency-policy', TitledText>} outcomes No outcome is worded as safety.
 *
 * @typedef {object} Meeting The page of what follows a meeting.
 * @property {string} title
 * @property {string} text On the home page.
 * @property {string} intro
 * @property {StepText} plan
 * @property {StepText} update
 * @property {StepText} transfer
 *
 * @typedef {'en' | 'cy' | 'ur'} Language
 */

/** @type {Record<Language, { name: string, dir: 'ltr' | 'rtl', words: Words }>} */
export const LANGUAGES = {
  en: { name: 'English', dir: 'ltr', words: en },
  cy: { name: 'Cymraeg', dir: 'ltr', words: cy },
  ur: { name: 'اردو', dir: 'rtl', words: ur },
};

/**
 * The language of a page. One that the portal does not speak falls back to English; the form's own page still hands it
 * to the element, which says what it offers.
 * @param {string | undefined} asked
 * @returns {Language}
 */
export function pageLanguage(asked) {
  return asked !== undefined && Object.hasOwn(LANGUAGES, asked) ? /** @type {Language} */ (asked) : 'en';
}
