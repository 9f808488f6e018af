import { AnyForm as Element } from '@safeguarding-forms/elements/safeguarding-form.js';
import { formComponent, type FormComponent } from './form-component.js';

/** `<safeguarding-form>` as a component; importing it defines the element. */
export const AnyForm: FormComponent<Element> = formComponent('safeguarding-form', Element, 'AnyForm');
