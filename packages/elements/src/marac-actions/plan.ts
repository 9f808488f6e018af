import { plan } from '@safeguarding-forms/instruments/internal/marac-actions/plan.js';
import { explanations } from '@safeguarding-forms/text/internal/en/marac-actions/plan-explanations.js';
import { words } from '@safeguarding-forms/text/internal/en/marac-actions/plan.js';
import type { FormEdition } from '../form/form-kind.js';

/** The edition as the element shows it. */
export const edition: FormEdition = { module: plan, words, explanations };
