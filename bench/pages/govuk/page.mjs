/** GOV.UK Frontend, with its markup, its sheet and the scripts of the components in use, and the same small scoring. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../bundle.mjs';
import { escape, htmlDocument } from '../document.mjs';

const field = (id, name, label, control) => `<div class="govuk-form-group">
<label class="govuk-label" for="${id}">${escape(label)}</label>
${control(`id="${id}" name="${name}"`)}
</div>`;

const radio = (id, name, { value, label }) => `<div class="govuk-radios__item">
<input class="govuk-radios__input" id="${id}-${value}" name="${name}" type="radio" value="${value}"${value === 'yes' ? ` data-aria-controls="conditional-${id}"` : ''}>
<label class="govuk-label govuk-radios__label" for="${id}-${value}">${escape(label)}</label>
</div>`;

const question = ({ options, phrases }, at, { id: name, number, label, hint, detail, source, why }) => {
  const id = at + name;
  const [yes, ...others] = options;
  return `<div class="govuk-form-group">
<fieldset class="govuk-fieldset" id="${id}"${hint ? ` aria-describedby="${id}-hint"` : ''}>
<legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${number}. ${escape(label)}</legend>
${hint ? `<div id="${id}-hint" class="govuk-hint">${escape(hint)}</div>` : ''}
<div class="govuk-radios" data-module="govuk-radios">
${radio(id, name, yes)}
<div class="govuk-radios__conditional govuk-radios__conditional--hidden" id="conditional-${id}">
${field(`${id}-detail`, `${name}-detail`, detail, (is) => `<textarea class="govuk-textarea" ${is} rows="3" maxlength="10000"></textarea>`)}
${field(`${id}-source`, `${name}-source`, source, (is) => `<input class="govuk-input" ${is} type="text" maxlength="500">`)}
</div>
${others.map((option) => radio(id, name, option)).join('\n')}
</div>
</fieldset>
<details class="govuk-details">
<summary class="govuk-details__summary"><span class="govuk-details__summary-text">${escape(phrases.why)}</span></summary>
<div class="govuk-details__text">${escape(why)}</div>
</details>
</div>`;
};

const result = ({
  levels: [lowest],
  options,
  outcomes,
  phrases,
  sections,
}) => `<div class="govuk-inset-text" data-result aria-live="polite">
<h3 class="govuk-heading-m">${escape(phrases.result)}</h3>
<p class="govuk-body govuk-!-font-weight-bold" data-outcome>${escape(outcomes['no-referral'].label)}</p>
<p class="govuk-body" data-next>${escape(outcomes['no-referral'].next)}</p>
<p class="govuk-body govuk-!-font-weight-bold" data-band>${escape(lowest.label)}</p>
<p class="govuk-body" data-meaning>${escape(lowest.meaning)}</p>
<dl class="govuk-summary-list">
${[...options.map((option) => ({ ...option, count: 0 })), { value: 'unanswered', label: phrases.unanswered, count: sections.flatMap(({ questions }) => questions).length }].map(({ value, label, count }) => `<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${escape(label)}</dt><dd class="govuk-summary-list__value" data-figure="${value}">${count}</dd></div>`).join('\n')}
</dl>
<p class="govuk-hint">${escape(phrases.noSafety)}</p>
</div>`;

const form = (model, at) => `<form novalidate>
<h2 class="govuk-heading-l">${escape(model.title)}</h2>
<p class="govuk-body">${escape(model.intro)}</p>
<p class="govuk-hint">${escape(model.phrases.draft)}</p>
<div class="govuk-error-summary" tabindex="-1" hidden><div role="alert">
<h3 class="govuk-error-summary__title">${escape(model.phrases.incomplete)}</h3>
<div class="govuk-error-summary__body"><ul class="govuk-list govuk-error-summary__list"></ul></div>
</div></div>
<div class="govuk-grid-row">
<div class="govuk-grid-column-two-thirds">
${model.sections
  .map(
    ({ heading, questions }) => `<h3 class="govuk-heading-m">${escape(heading)}</h3>
${questions.map((each) => question(model, at, each)).join('\n')}`,
  )
  .join('\n')}
<button type="submit" class="govuk-button" data-module="govuk-button">${escape(model.phrases.submit)}</button>
<p class="govuk-body" role="status" data-sent></p>
</div>
<div class="govuk-grid-column-one-third">
${result(model)}
</div>
</div>
</form>`;

/** The sheet as it is published, without the faces that only sites of the government may use. */
async function sheet() {
  const file = fileURLToPath(import.meta.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'));
  return (await readFile(file, 'utf8')).replace(/@font-face\{[^}]*\}/g, '');
}

/** @type {import('../../contenders.mjs').Contender['build']} */
export async function build({ model, forms }) {
  const places = Array.from({ length: forms }, (_, index) => (index === 0 ? '' : `f${index}-`));
  return {
    'index.html': htmlDocument({
      title: model.title,
      bodyClass: 'govuk-template__body js-enabled govuk-frontend-supported',
      head: '<link rel="stylesheet" href="style.css">\n<script type="module" src="form.js"></script>',
      body: `<div class="govuk-width-container">${places.map((at) => form(model, at)).join('\n')}</div>`,
    }),
    'style.css': await sheet(),
    ...(await bundle('pages/govuk/form.js', model)),
  };
}
