import { DashChecklist as Element } from '@safeguarding-forms/elements/dash-checklist.js';
import { formComponent, type FormComponent } from './form-component.js';

/** `<dash-checklist>` as a component; importing it defines the element. */
export const DashChecklist: FormComponent<Element> = formComponent(
  'dash-checklist',
  Element,
  'DashChecklist',
);
