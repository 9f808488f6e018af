import { MaracActions as Element } from '@safeguarding-forms/elements/marac-actions.js';
import { formComponent, type FormComponent } from './form-component.js';

/** `<marac-actions>` as a component; importing it defines the element. */
export const MaracActions: FormComponent<Element> = formComponent('marac-actions', Element, 'MaracActions');
