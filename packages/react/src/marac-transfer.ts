import { MaracTransfer as Element } from '@safeguarding-forms/elements/marac-transfer.js';
import { formComponent, type FormComponent } from './form-component.js';

/** `<marac-transfer>` as a component; importing it defines the element. */
export const MaracTransfer: FormComponent<Element> = formComponent(
  'marac-transfer',
  Element,
  'MaracTransfer',
);
