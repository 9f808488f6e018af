// @ts-check
import { html } from 'hono/html';
import { languageName, nameOf, timeOf } from '../plain-names.js';
import { english } from '../wording.js';
import { answerSections } from './answers.js';
import { factList } from './facts.js';
import { heading } from './heading.js';
import { knownForm } from './known-form.js';
import { layout } from './layout.js';
import { resultFacts } from './result-facts.js';
import { codeNames } from './result-words.js';
import { seenMark } from './seen-mark.js';

/**
 * @typedef {import('./layout.js').Html} Html
 * @typedef {import('@safeguarding-forms/schemas').SubmissionRecord} Submission
 * @typedef {object} Knowledge What the submissions of any form are read with.
 * @property {import('../app.js').Catalogue} catalogue
 * @property {import('../wording.js').WordingOf} wordingOf
 */

const NO_WORDS = html`<p class="outcome">
  This portal no longer has the words of this edition. Everything that was sent stands in the JSON.
</p>`;

/** The submissions that travel along. @param {Submission} submission @returns {[name: string, attached: Submission][]} */
const attachedTo = ({ attachments = {} }) =>
  Object.entries(attachments).flatMap(([name, attached]) => (attached ? [[name, attached]] : []));

/**
 * What a submission came to, why, and every answer; then the same of each one that travels along.
 * @param {Submission} submission
 * @param {Knowledge} knowledge
 * @param {object} place
 * @param {number} place.level Of the headings.
 * @param {string} place.id Begins the ids of what is attached.
 * @param {string} [place.receivedAt]
 * @returns {Html}
 */
function submissionParts(submission, knowledge, { level, id, receivedAt }) {
  const { instrument, language, audience, omitted, supersedes, wording, machineTranslated } = submission;
  const known = knownForm(knowledge, instrument, audience);
  if (known === null) return NO_WORDS;
  const { words, definition } = known;
  const along = attachedTo(submission).map(([name, attached]) => ({
    attached,
    place: `${id}-${name}`,
    label: english(words.items[name]?.label, name),
  }));
  return html`
    ${heading(level, 'Result')}
    ${resultFacts(definition, words, submission.result, submission.answers, audience)}
    ${heading(level, 'About this submission')}
    ${factList([
      ['Form', english(words.title, submission.element)],
      ['Edition', `${nameOf(instrument.edition)}, version ${instrument.version}`],
      ['Received', receivedAt === undefined ? '' : timeOf(receivedAt)],
      ['Started', timeOf(submission.startedAt)],
      ['Submitted', timeOf(submission.submittedAt)],
      ['Language', languageName(language)],
      ['Wording', `${wording.pack}, ${wording.status}`],
      [
        'Translated by a machine',
        machineTranslated ? 'yes: what the person read may have said something else' : '',
      ],
      [
        'Audience',
        audience === 'self'
          ? 'The person, alone. The questions below are as the person read them; “don’t know” may stand for “prefer not to say”.'
          : audience,
      ],
      ['Sections left out', codeNames(words.sections, omitted)],
      ['Amends', supersedes ? html`<a href="/submissions/${supersedes}">${supersedes}</a>` : ''],
      [
        'Attached',
        along.length === 0
          ? ''
          : html`<ul>
              ${along.map(({ place, label }) => html`<li><a href="#${place}">${label}</a></li>`)}
            </ul>`,
      ],
      ['Id', html`<code>${submission.submissionId}</code>`],
    ])}
    ${heading(level, 'Answers')}
    <div class="answers">${answerSections(definition, words, submission.answers, level + 1)}</div>
    ${along.map(
      ({ attached, place, label }) =>
        html`<section class="attached" aria-labelledby="${place}">
          ${heading(level, `Attached: ${label}`, place)}
          ${submissionParts(attached, knowledge, { level: level + 1, id: place })}
        </section>`,
    )}
  `;
}

/**
 * One submission with everything that came with it.
 * @param {import('../store.js').Stored} stored
 * @param {Knowledge} knowledge
 * @param {object} [page]
 * @param {string} [page.back] The part of the list's address that leads back to where one came from.
 * @param {string} [page.jsonTitle]
 * @returns {Html}
 */
export function submissionPage(stored, knowledge, { back = '', jsonTitle = 'JSON as it is stored' } = {}) {
  const { reference, receivedAt, seenAt, submission } = stored;
  const title = `Submission ${reference}`;
  const words = knownForm(knowledge, submission.instrument, 'professional')?.words;
  const form = english(words?.title, submission.element);
  const main = html`
    <p class="back"><a href="/submissions${back}">Back to the list</a></p>
    <h1>
      ${title}
      <span class="caption"
        >${form}, ${nameOf(submission.instrument.edition)}, received ${timeOf(receivedAt)}</span
      >
    </h1>
    ${seenAt === undefined ? '' : html`<div class="mark-seen">${seenMark({ reference, seenAt }, 'page', back)}</div>`}
    ${submissionParts(submission, knowledge, { level: 2, id: 'attached', receivedAt })}
    <h2 id="json">${jsonTitle}</h2>
    <pre tabindex="0" role="region" aria-labelledby="json">${JSON.stringify(submission, null, 2)}</pre>
  `;
  return layout({ language: 'en', title, main, forStaff: true });
}
