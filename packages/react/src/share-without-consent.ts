import { ShareWithoutConsent as Element } from '@safeguarding-forms/elements/share-without-consent.js';
import { formComponent, type FormComponent } from './form-component.js';

/** `<share-without-consent>` as a component; importing it defines the element. */
export const ShareWithoutConsent: FormComponent<Element> = formComponent(
  'share-without-consent',
  Element,
  'ShareWithoutConsent',
);
