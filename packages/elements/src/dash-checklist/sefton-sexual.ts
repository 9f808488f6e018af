import { seftonSexual } from '@safeguarding-forms/instruments/dash/sefton-sexual.js';
import { words } from '@safeguarding-forms/text/en/dash/sefton-sexual.js';
import type { FormEdition } from '../form/form-kind.js';

/** Sefton's tool as the element shows it: a file of its own, asked for once it is chosen. */
export const edition: FormEdition = {
  module: seftonSexual,
  words,
  explanations: () => import('@safeguarding-forms/text/en/dash/sefton-sexual-explanations.js'),
};
