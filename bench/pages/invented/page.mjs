/** This project's element with an invented checklist, built from its modules as a site with a bundler would. */
import { bundle } from '../../bundle.mjs';
import { htmlDocument } from '../document.mjs';

/** @type {import('../../contenders.mjs').Contender['build']} */
export async function build({ model }) {
  return {
    'index.html': htmlDocument({
      title: model.title,
      head: '<script type="module" src="form.js"></script>',
      body: '<sample-checklist></sample-checklist>',
    }),
    ...(await bundle('pages/invented/form.js', model)),
  };
}
