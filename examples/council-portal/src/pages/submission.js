// @ts-check
import { html } from 'hono/html';
import { languageName, nameOf, timeOf } from '../plain-names.js';
import { english } from '../wording.js';
import { answerSections } from './answers.js';
import { factList } from './facts.js';
import { layout } from './layout.js';
import { codeNames, levelName, levelTag, outcomeName } from './result-words.js';

/** @typedef {import('../wording.js').Words} Words */
/** @typedef {Readonly<Record<string, import('../wording.js').Message>>} Messages */
/** @typedef {{ code: string, items: string[] }} Finding */

/** @param {Messages} messages @param {Finding[]} [list] */
const findings = (messages, list = []) =>
  list.length === 0
    ? ''
    : html`<ul>
        ${list.map(
          ({ code, items }) =>
            html`<li>
              ${english(messages[code], code)}${items.length > 0 ? ` (${items.join(', ')})` : ''}
            </li>`,
        )}
      </ul>`;

/**
 * The parts of a result that any form may have, and its numbers as they are named.
 * @param {Words} words
 * @param {any} result
 */
function resultFacts(words, result) {
  const { level, band, possibleBand } = result;
  const counts = Object.entries(result).filter(([, value]) => typeof value === 'number');
  return factList([
    ['Level', levelTag(words, result)],
    ['Level by the answers alone', band && band !== level ? levelName(words, band) : ''],
    [
      'Open answers could raise it to',
      possibleBand && possibleBand !== band ? levelName(words, possibleBand) : '',
    ],
    ['Outcome', outcomeName(words, result.outcome)],
    ['Basis', codeNames(words.basis, result.basis ?? [])],
    ['Reasons', findings(words.reasons, result.reasons)],
    ['Factors', findings(words.factors, result.factors)],
    ['Flags', codeNames(words.flags, result.flags)],
    ['Counts', counts.map(([name, value]) => `${name} ${value}`).join(', ')],
  ]);
}

/**
 * One submission: what it came to, why, and every answer.
 * @param {import('../store.js').Stored} stored
 * @param {import('@safeguarding-forms/instruments').Instrument} definition Of the edition and version it names.
 * @param {Words} words
 * @returns {import('./layout.js').Html}
 */
export function submissionPage({ reference, receivedAt, submission }, definition, words) {
  const { instrument, language, audience, omitted, supersedes, wording } = submission;
  const title = `Submission ${reference}`;
  const main = html`
    <p><a href="/submissions">Back to the list</a></p>
    <h1>${title}</h1>
    <h2>Result</h2>
    ${resultFacts(words, submission.result)}
    <h2>About this submission</h2>
    ${factList([
      ['Form', english(words.title, submission.element)],
      ['Edition', `${nameOf(instrument.edition)}, version ${instrument.version}`],
      ['Received', timeOf(receivedAt)],
      ['Started', timeOf(submission.startedAt)],
      ['Submitted', timeOf(submission.submittedAt)],
      ['Language', languageName(language)],
      ['Wording', `${wording.pack}, ${wording.status}`],
      ['Audience', audience],
      ['Sections left out', codeNames(words.sections, omitted)],
      ['Amends', supersedes ? html`<a href="/submissions/${supersedes}">${supersedes}</a>` : ''],
      ['Id', html`<code>${submission.submissionId}</code>`],
    ])}
    <h2>Answers</h2>
    <div class="answers">${answerSections(definition, words, submission.answers)}</div>
    <h2 id="json">JSON as it is stored</h2>
    <pre tabindex="0" role="region" aria-labelledby="json">${JSON.stringify(submission, null, 2)}</pre>
  `;
  return layout({ language: 'en', title, main });
}
