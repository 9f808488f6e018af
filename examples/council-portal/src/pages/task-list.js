// @ts-check
import { html } from 'hono/html';

/** @typedef {import('./layout.js').Html} Html */
/** @typedef {'todo' | 'begun' | 'done' | 'wait'} Status */

/**
 * @typedef {object} Task
 * @property {string} id
 * @property {string} title
 * @property {string} hint Beside the title in the list.
 * @property {string} text Above the form.
 * @property {() => Html} [form] A task without a form comes about by itself, and has to wait for that.
 * @property {Html} [outcome] What it comes to, in the list.
 */

/**
 * Every status that a task can have, of which `tasks.js` shows the one that holds. Without the script nothing is said.
 * @param {Task} task
 * @param {Record<Status, string>} statuses
 */
const statusOf = ({ id, form }, { wait, ...others }) => {
  const possible = form ? others : { wait, begun: others.begun, done: others.done };
  return html`<p class="status" id="status-${id}" hidden>
    ${Object.entries(possible).map(
      ([status, name], index) =>
        html`<span
          class="tag"
          data-status="${status}"
          data-words="status-${status}"
          ${index === 0 ? '' : 'hidden'}
          >${name}</span
        >`,
    )}
  </p>`;
};

/** @param {Task} task @param {import('../languages.js').Tasks} words */
const row = (task, { statuses }) => {
  const { id, title, hint, form, outcome } = task;
  return html`<li>
    <div class="about">
      ${
        form
          ? html`<a href="#step-${id}" aria-describedby="hint-${id}" data-words="task-${id}">${title}</a>`
          : html`<strong data-words="task-${id}">${title}</strong>`
      }
      <p class="hint" id="hint-${id}" data-words="hint-${id}">${hint}</p>
    </div>
    ${statusOf(task, statuses)} ${outcome ?? ''}
  </li>`;
};

/** @param {Task} task @param {import('../languages.js').Tasks} words */
const step = ({ id, title, text, form }, { back }) => {
  const toList = html`<p class="back"><a href="#tasks" data-words="back">${back}</a></p>`;
  return form
    ? html`<section class="step" id="step-${id}" aria-labelledby="title-${id}">
        ${toList}
        <h2 id="title-${id}" tabindex="-1" data-words="title-${id}">${title}</h2>
        <p data-words="text-${id}">${text}</p>
        ${form()} ${toList}
      </section>`
    : '';
};

/**
 * The forms of one case on one page: a list with the status of each, and each under its heading. With `tasks.js` one
 * form is in sight at a time; without it they stand one under the other, and the list leads to them.
 * @param {object} page
 * @param {readonly Task[]} page.tasks
 * @param {Html} page.intro Above the list.
 * @param {import('../languages.js').Tasks} page.words
 * @returns {Html}
 */
export const taskList = ({ tasks, intro, words }) => html`
  <div id="tasks">
    ${intro}
    <h2 id="title-tasks" data-words="title-tasks">${words.title}</h2>
    <ol class="tasks" aria-labelledby="title-tasks">
      ${tasks.map((task) => row(task, words))}
    </ol>
    <p class="hint" data-words="text-tasks">${words.text}</p>
  </div>
  ${tasks.map((task) => step(task, words))}
`;
