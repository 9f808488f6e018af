import { MaracQualityCheck as Element } from '@safeguarding-forms/elements/marac-quality-check.js';
import { formComponent, type FormComponent } from './form-component.js';

/** `<marac-quality-check>` as a component; importing it defines the element. */
export const MaracQualityCheck: FormComponent<Element> = formComponent(
  'marac-quality-check',
  Element,
  'MaracQualityCheck',
);
