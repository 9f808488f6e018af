import { SeverityGrid as Element } from '@safeguarding-forms/elements/severity-grid.js';
import { formComponent, type FormComponent } from './form-component.js';

/** `<severity-grid>` as a component; importing it defines the element. */
export const SeverityGrid: FormComponent<Element> = formComponent('severity-grid', Element, 'SeverityGrid');
