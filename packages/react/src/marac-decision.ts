import { MaracDecision as Element } from '@safeguarding-forms/elements/marac-decision.js';
import { formComponent, type FormComponent } from './form-component.js';

/** `<marac-decision>` as a component; importing it defines the element. */
export const MaracDecision: FormComponent<Element> = formComponent(
  'marac-decision',
  Element,
  'MaracDecision',
);
