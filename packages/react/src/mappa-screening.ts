import { MappaScreening as Element } from '@safeguarding-forms/elements/mappa-screening.js';
import { formComponent, type FormComponent } from './form-component.js';

/** `<mappa-screening>` as a component; importing it defines the element. */
export const MappaScreening: FormComponent<Element> = formComponent(
  'mappa-screening',
  Element,
  'MappaScreening',
);
