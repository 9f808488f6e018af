/** SurveyJS, from a JSON definition. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../bundle.mjs';
import { htmlDocument } from '../document.mjs';

/** @type {import('../../contenders.mjs').Contender['build']} */
export async function build({ model, forms }) {
  const sheet = fileURLToPath(import.meta.resolve('survey-core/survey-core.fontless.min.css'));
  return {
    'index.html': htmlDocument({
      title: model.title,
      head: '<link rel="stylesheet" href="style.css">\n<script type="module" src="form.js"></script>',
      body: '<div class="survey"></div>\n'.repeat(forms),
    }),
    'style.css': await readFile(sheet, 'utf8'),
    ...(await bundle('pages/surveyjs/form.js', model)),
  };
}
