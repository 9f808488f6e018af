/** Scores a form that stands in the page, opens what a yes asks further, and hands the answers over. */
import { ids, levels, outcomes, phrases } from 'model';
import { handOver } from '../hand-over.js';
import { score } from '../score.js';

for (const form of document.querySelectorAll('form')) {
  const part = (selector) => form.querySelector(selector);
  const result = part('.result');
  const errors = part('.errors');

  /** What is answered now. */
  const answersOf = () => {
    const answers = {};
    for (const { name, value } of form.querySelectorAll('input[type=radio]:checked'))
      answers[name] = { answer: value };
    return answers;
  };

  const showResult = () => {
    const found = score(answersOf());
    const level = levels.find(({ id }) => id === found.band);
    for (const figure of result.querySelectorAll('[data-figure]'))
      figure.textContent = found[figure.dataset.figure];
    part('[data-outcome]').textContent = outcomes[found.outcome].label;
    part('[data-next]').textContent = outcomes[found.outcome].next;
    part('[data-band]').textContent = level.label;
    part('[data-meaning]').textContent = level.meaning;
  };

  const openFollowUp = (radio) => {
    radio.closest('fieldset').querySelector('.follow-up').hidden = radio.value !== 'yes';
  };

  form.addEventListener('change', ({ target }) => {
    if (target.type !== 'radio') return;
    openFollowUp(target);
    showResult();
  });

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const answers = answersOf();
    const open = ids.filter((id) => !answers[id]);
    errors.hidden = open.length === 0;
    errors.querySelector('ul').replaceChildren(
      ...open.map((id) => {
        const link = document.createElement('a');
        const fieldset = form.elements[id][0].closest('fieldset');
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
    part('.sent').textContent = phrases.sent;
  });

  // What was chosen before this script came counts too.
  form.querySelectorAll('input[type=radio]:checked').forEach(openFollowUp);
  showResult();
}
