import { MeritForm as Element } from '@safeguarding-forms/elements/merit-form.js';
import { formComponent, type FormComponent } from './form-component.js';

/** `<merit-form>` as a component; importing it defines the element. */
export const MeritForm: FormComponent<Element> = formComponent('merit-form', Element, 'MeritForm');
