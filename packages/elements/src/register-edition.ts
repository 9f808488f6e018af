// For pages that show an area's own edition in several elements. No element imports it, and it defines none.
export {
  EditionError,
  type FileProblem,
} from '@safeguarding-forms/instruments/internal/edition-file/problems.js';
export { registerEdition } from './local-edition/register-edition.js';
