/** The hashes of a bundle that is not there, for pages that are read and not run. */
import { FORMS } from '../../examples/council-portal/src/forms.js';

const scripts = [...FORMS.map(({ tag }) => tag), 'safeguarding-forms', 'drafts'];

export const integrity: Readonly<Record<string, string>> = Object.fromEntries(
  scripts.map((name) => [`${name}.js`, 'sha384-sample']),
);
