// @ts-check
import { keepAnswers } from './kept-answers.js';

/**
 * The file as the command found it.
 * @typedef {object} State
 * @property {string} name
 * @property {readonly string[]} problems
 * @property {readonly string[]} notes
 * @property {{ readonly tag: string, readonly file: object, readonly languages: readonly { readonly code: string, readonly name: string }[] }} [edition]
 *   What can be shown; left out while the file is wrong.
 */

/** @typedef {HTMLElement & { localEdition: object, value: object, result: object, lang: string, updateComplete: Promise<unknown> }} Form */

/** @param {string} id */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const place = /** @type {HTMLFormElement} */ (part('form'));
const language = /** @type {HTMLSelectElement} */ (part('language'));

/** @type {Form | undefined} */
let form;
/** The answers given so far, also while the file is wrong and no form is there. @type {object} */
let answers = {};
/** The step that was in sight, likewise. @type {string | undefined} */
let step;

/** @param {string} id @param {readonly string[]} lines */
function list(id, lines) {
  part(id).replaceChildren(
    ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
  );
}

/** @param {unknown} value */
const json = (value) => JSON.stringify(value, undefined, 2);

/** The result and the JSON of the form: what it would send once it is complete, before that what is answered. */
function show() {
  const isThere = form?.isConnected === true;
  if (form && isThere) answers = form.value;
  part('result').textContent = form && isThere ? json(form.result) : '';
  const sent = isThere ? new FormData(place).get('form') : null;
  part('json-title').textContent = typeof sent === 'string' ? 'Submission' : 'Answers';
  part('json').textContent = json(typeof sent === 'string' ? JSON.parse(sent) : answers);
}

/** The sections of a form that are drawn: in a form in steps they are its steps, all but one hidden. @param {Form | undefined} from */
const sections = (from) => [
  .../** @type {NodeListOf<HTMLElement>} */ (from?.shadowRoot?.querySelectorAll('[data-section]') ?? []),
];

/** The step that is in sight; none in a form on one page. @param {Form | undefined} from */
function stepOf(from) {
  const [first, ...others] = sections(from).filter(({ hidden }) => !hidden);
  return others.length ? undefined : first?.dataset['section'];
}

/** Goes to the step where somebody was in the form before it, if there still is one. @param {Form} drawn @param {string | undefined} step */
function goTo(drawn, step) {
  const at = sections(drawn).findIndex(({ dataset }) => dataset['section'] === step);
  const buttons = /** @type {NodeListOf<HTMLElement>} */ (drawn.shadowRoot?.querySelectorAll('[part~=step]'));
  if (step !== stepOf(drawn)) buttons[at]?.click();
}

/** @param {NonNullable<State['edition']>} edition */
async function draw({ tag, file, languages }) {
  await import(`/cdn/${tag}.js`);
  const drawn = /** @type {Form} */ (document.createElement(tag));
  const chosen = languages.some(({ code }) => code === language.value) ? language.value : 'en';
  language.replaceChildren(
    ...languages.map(({ code, name }) => new Option(name, code, false, code === chosen)),
  );
  drawn.lang = chosen;
  drawn.setAttribute('name', 'form');
  drawn.localEdition = file;
  /** @type {string[]} */
  const refused = [];
  drawn.addEventListener('sf-error', (event) => {
    refused.push(/** @type {CustomEvent<{ message: string }>} */ (event).detail.message);
  });
  const { scrollY } = window;
  if (form?.isConnected) step = stepOf(form);
  place.replaceChildren(drawn);
  await drawn.updateComplete;
  const left = keepAnswers(drawn, answers);
  await drawn.updateComplete;
  goTo(drawn, step);
  await drawn.updateComplete;
  // Before that it would tell of a form without answers.
  form = drawn;
  for (const event of ['sf-answer', 'sf-result']) drawn.addEventListener(event, () => queueMicrotask(show));
  window.scrollTo({ top: scrollY });
  return { left, refused };
}

/** Takes in the file as it is now. */
async function load() {
  const response = await fetch('/edition', { cache: 'no-store' });
  const state = /** @type {State} */ (await response.json());
  document.title = `Preview of ${state.name}`;
  part('name').textContent = state.name;
  let { problems } = state;
  let told = state.edition ? 'Shown as it was saved last' : 'The file cannot be shown';
  if (state.edition) {
    const { left, refused } = await draw(state.edition);
    problems = [...problems, ...refused];
    if (left.length) told += `; left out, since the file no longer takes it: ${left.join(', ')}`;
  } else place.replaceChildren();
  list('problem-list', problems);
  part('problems').hidden = !problems.length;
  list('note-list', state.notes);
  part('notes').hidden = !state.notes.length;
  show();
  part('state').textContent = told;
}

/** One after another: a file can be saved again while it is being drawn. */
let last = Promise.resolve();
const next = () => {
  last = last.then(load).catch((failure) => {
    part('state').textContent =
      `This cannot be shown: ${failure instanceof Error ? failure.message : failure}`;
  });
};

place.addEventListener('submit', (event) => event.preventDefault());
place.addEventListener('sf-submit', (event) => {
  part('state').textContent = 'Submitted: on this page that sends nothing anywhere.';
  part('json-title').textContent = 'Submission';
  part('json').textContent = json(/** @type {CustomEvent} */ (event).detail);
});
language.addEventListener('change', () => {
  if (form) form.lang = language.value;
});

const changes = new EventSource('/changes');
changes.addEventListener('saved', next);
changes.addEventListener('error', () => {
  part('state').textContent = 'The command has ended; start it again to go on.';
});
