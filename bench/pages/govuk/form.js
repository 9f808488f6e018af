/** Starts the components in use; they open what a yes asks further. The rest is as on the hand-written page. */
import { Button, createAll, Radios } from 'govuk-frontend';
import { ids, levels, outcomes, phrases } from 'model';
import { handOver } from '../hand-over.js';
import { score } from '../score.js';

createAll(Button);
createAll(Radios);

for (const form of document.querySelectorAll('form')) {
  const part = (selector) => form.querySelector(selector);
  const errors = part('.govuk-error-summary');

  const answersOf = () => {
    const answers = {};
    for (const { name, value } of form.querySelectorAll('input[type=radio]:checked'))
      answers[name] = { answer: value };
    return answers;
  };

  const showResult = () => {
    const found = score(answersOf());
    const level = levels.find(({ id }) => id === found.band);
    for (const figure of form.querySelectorAll('[data-figure]'))
      figure.textContent = found[figure.dataset.figure];
    part('[data-outcome]').textContent = outcomes[found.outcome].label;
    part('[data-next]').textContent = outcomes[found.outcome].next;
    part('[data-band]').textContent = level.label;
    part('[data-meaning]').textContent = level.meaning;
  };

  form.addEventListener('change', ({ target }) => {
    if (target.type === 'radio') showResult();
  });

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const answers = answersOf();
    const open = ids.filter((id) => !answers[id]);
    errors.hidden = open.length === 0;
    errors.querySelector('ul').replaceChildren(
      ...open.map((id) => {
        const fieldset = form.elements[id][0].closest('fieldset');
        const link = document.createElement('a');
        link.href = `#${fieldset.id}`;
        link.textContent = fieldset.querySelector('legend').textContent;
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
    if (open.length) {
      errors.focus();
      return;
    }
    for (const id of ids) {
      if (answers[id].answer !== 'yes') continue;
      for (const name of ['detail', 'source']) {
        const value = form.elements[`${id}-${name}`].value.trim();
        if (value) answers[id][name] = value;
      }
    }
    await handOver(answers, score(answers));
    part('[data-sent]').textContent = phrases.sent;
  });

  showResult();
}
