import { define } from './define.js';
import { MeritForm } from './merit-form/merit-form.js';

define('merit-form', MeritForm);

export { MeritForm };
