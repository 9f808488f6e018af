import { AnyForm } from './safeguarding-form/any-form.js';
import { define } from './define.js';

define('safeguarding-form', AnyForm);

export { AnyForm };
