// Imported once on the server: every form is then in the HTML with its questions, before any script.
import { renderForm } from '@safeguarding-forms/elements/server.js';
import { drawWith } from './server-render.js';

drawWith(renderForm);

export { renderForm };
