import { MaracResearch as Element } from '@safeguarding-forms/elements/marac-research.js';
import { formComponent, type FormComponent } from './form-component.js';

/** `<marac-research>` as a component; importing it defines the element. */
export const MaracResearch: FormComponent<Element> = formComponent(
  'marac-research',
  Element,
  'MaracResearch',
);
