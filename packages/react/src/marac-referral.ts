import { MaracReferral as Element } from '@safeguarding-forms/elements/marac-referral.js';
import { formComponent, type FormComponent } from './form-component.js';

/** `<marac-referral>` as a component; importing it defines the element. */
export const MaracReferral: FormComponent<Element> = formComponent(
  'marac-referral',
  Element,
  'MaracReferral',
);
