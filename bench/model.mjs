/**
 * What every page asks: the 27 questions of Cleveland's checklist, in the project's own English. Read from the built
 * packages, so that no sentence of it stands here a second time.
 */
import { definition } from '@safeguarding-forms/instruments/internal/dash/cleveland.js';
import { answers, chrome, followUp, panel, reviewing, sentenceIn } from '@safeguarding-forms/text';
import { explanations } from '@safeguarding-forms/text/internal/en/dash/cleveland-explanations.js';
import { words } from '@safeguarding-forms/text/internal/en/dash/cleveland.js';

/**
 * @typedef {object} Question
 * @property {string} id
 * @property {string} number
 * @property {string} label
 * @property {string} [hint]
 * @property {string} detail the prompt of the free text that opens on yes
 * @property {string} source the prompt of the field that says who told
 * @property {string} why
 */

/**
 * @typedef {object} Model
 * @property {string} title
 * @property {string} intro
 * @property {{ id: string, heading: string, questions: Question[] }[]} sections
 * @property {{ value: string, label: string }[]} options
 * @property {{ id: string, from: number, label: string, meaning: string }[]} levels lowest first
 * @property {Record<string, { label: string, next: string }>} outcomes
 * @property {string[]} factorItems a yes to one of them asks to consider a referral
 * @property {Record<string, string>} phrases what stands around the questions
 */

/** @param {import('@safeguarding-forms/text').Message | undefined} message */
const text = (message) => (message ? sentenceIn(undefined, message) : undefined);

const options = Object.entries(answers).map(([value, label]) => ({ value, label: text(label) }));
const levels = definition.levels.map((id, index) => ({
  id,
  from: definition.scoring.thresholds[index],
  label: text(explanations.levels[id].label),
  meaning: text(explanations.levels[id].meaning),
}));
const outcomes = Object.fromEntries(
  Object.entries(explanations.outcomes).map(([id, { label, next }]) => [
    id,
    { label: text(label), next: text(next) },
  ]),
);
const phrases = {
  result: text(panel.result),
  unanswered: text(panel.unanswered),
  noSafety: text(panel.noSafety),
  why: text(followUp.why),
  draft: text(chrome.draft),
  submit: text(reviewing.submit),
  sent: text(reviewing.sent),
  incomplete: text(chrome.incomplete),
};

/** The checklist. */
export function checklist() {
  const sections = definition.sections
    .map(({ id, items }) => ({ id, items: items.filter(({ kind }) => kind === 'question') }))
    .filter(({ items }) => items.length > 0)
    .map(({ id, items }) => ({
      id,
      heading: text(words.sections[id]),
      questions: items.map((item) => ({
        id: item.id,
        number: item.id.slice(1),
        label: text(words.items[item.id].label),
        hint: text(words.items[item.id].hint),
        detail: text(words.items[item.id].detail ?? followUp.detail),
        source: text(followUp.source),
        why: text(explanations.why[item.id]),
      })),
    }));
  return {
    title: text(words.title),
    intro: text(words.intro),
    sections,
    options,
    levels,
    outcomes,
    factorItems: definition.scoring.factors.flatMap(({ items }) => items),
    phrases,
  };
}

const SECTION = 20;

/**
 * An invented checklist of any length, for seeing how the work of a click grows.
 *
 * @param {number} length
 * @returns {Model}
 */
export function invented(length) {
  const questions = Array.from({ length }, (_, index) => ({
    id: `q${index + 1}`,
    number: String(index + 1),
    label: `Sample question ${index + 1}?`,
    detail: text(followUp.detail),
    source: text(followUp.source),
    why: `Sample reason ${index + 1}`,
  }));
  const sections = Array.from({ length: Math.ceil(length / SECTION) }, (_, index) => ({
    id: `s${index + 1}`,
    heading: `Sample section ${index + 1}`,
    questions: questions.slice(index * SECTION, (index + 1) * SECTION),
  }));
  return {
    ...checklist(),
    title: 'Sample form',
    intro: 'A form for measuring.',
    sections,
    factorItems: ['q1'],
  };
}
