/** The severity grid on a page. */
import { fixture } from '@open-wc/testing';
import type { Answers, GridAssessment, ResultOf } from '@safeguarding-forms/instruments';
import type { Form } from './element-form.js';

/** The kinds of abuse, and the factors of the classification. */
export const ROWS = ['physical', 'sexual', 'harassment', 'emotional'] as const;
export const FACTORS = ['seriousness', 'protection', 'imminence', 'victim'] as const;
/** What the levels are called. */
export const LEVELS = ['None', 'Standard', 'Increased', 'High'] as const;

/** A grid, and what comes of it. */
export type Grid = Form & { readonly result: ResultOf<GridAssessment> };

/** A grid with answers. */
export async function showGrid(value: Answers = {}, attributes = '', parentNode?: Element): Promise<Grid> {
  const markup = `<severity-grid ${attributes}></severity-grid>`;
  const form = await fixture<Grid>(markup, parentNode && { parentNode });
  form.value = value;
  await form.updateComplete;
  return form;
}
