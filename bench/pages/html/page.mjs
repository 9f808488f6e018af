/** HTML written by hand, with a sheet of its own and a small script that scores. */
import { readFile } from 'node:fs/promises';
import { bundle } from '../../bundle.mjs';
import { escape, htmlDocument } from '../document.mjs';

const question = ({ options, phrases }, at, { id, number, label, hint, detail, source, why }) => `
<fieldset class="question" id="${at}${id}"${hint ? ` aria-describedby="${at}${id}-hint"` : ''}>
<legend>${number}. ${escape(label)}</legend>
${hint ? `<p class="hint" id="${at}${id}-hint">${escape(hint)}</p>` : ''}
<div class="options">
${options.map((option) => `<label><input type="radio" name="${id}" value="${option.value}"> ${escape(option.label)}</label>`).join('\n')}
</div>
<div class="follow-up" hidden>
<label for="${at}${id}-detail">${escape(detail)}</label>
<textarea id="${at}${id}-detail" name="${id}-detail" maxlength="10000" rows="3"></textarea>
<label for="${at}${id}-source">${escape(source)}</label>
<input type="text" id="${at}${id}-source" name="${id}-source" maxlength="500">
</div>
<details><summary>${escape(phrases.why)}</summary><p>${escape(why)}</p></details>
</fieldset>`;

const result = ({ levels: [lowest], options, outcomes, phrases, sections }) => `
<aside class="result" aria-live="polite">
<h3>${escape(phrases.result)}</h3>
<p class="outcome" data-outcome>${escape(outcomes['no-referral'].label)}</p>
<p data-next>${escape(outcomes['no-referral'].next)}</p>
<p class="outcome" data-band>${escape(lowest.label)}</p>
<p data-meaning>${escape(lowest.meaning)}</p>
<dl>
${[...options.map((option) => ({ ...option, count: 0 })), { value: 'unanswered', label: phrases.unanswered, count: sections.flatMap(({ questions }) => questions).length }].map(({ value, label, count }) => `<div><dt>${escape(label)}</dt><dd data-figure="${value}">${count}</dd></div>`).join('\n')}
</dl>
<p class="hint">${escape(phrases.noSafety)}</p>
</aside>`;

const form = (model, at) => `<form novalidate>
<h2>${escape(model.title)}</h2>
<p>${escape(model.intro)}</p>
<p class="hint">${escape(model.phrases.draft)}</p>
<div class="errors" role="alert" tabindex="-1" hidden><h3>${escape(model.phrases.incomplete)}</h3><ul></ul></div>
<div class="layout">
<div>
${model.sections
  .map(
    ({ heading, questions }) => `<section>
<h3>${escape(heading)}</h3>
${questions.map((each) => question(model, at, each)).join('\n')}
</section>`,
  )
  .join('\n')}
<button type="submit">${escape(model.phrases.submit)}</button>
<p class="sent" role="status"></p>
</div>
${result(model)}
</div>
</form>`;

/** @type {import('../../contenders.mjs').Contender['build']} */
export async function build({ model, forms }) {
  const places = Array.from({ length: forms }, (_, index) => (index === 0 ? '' : `f${index}-`));
  return {
    'index.html': htmlDocument({
      title: model.title,
      head: '<link rel="stylesheet" href="style.css">\n<script type="module" src="form.js"></script>',
      body: places.map((at) => form(model, at)).join('\n'),
    }),
    'style.css': await readFile(new URL('style.css', import.meta.url), 'utf8'),
    ...(await bundle('pages/html/form.js', model)),
  };
}
