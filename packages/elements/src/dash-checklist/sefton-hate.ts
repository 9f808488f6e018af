import { seftonHate } from '@safeguarding-forms/instruments/dash/sefton-hate.js';
import { words } from '@safeguarding-forms/text/en/dash/sefton-hate.js';
import type { FormEdition } from '../form/form-kind.js';

/** Sefton's tool as the element shows it: a file of its own, asked for once it is chosen. */
export const edition: FormEdition = {
  module: seftonHate,
  words,
  explanations: () => import('@safeguarding-forms/text/en/dash/sefton-hate-explanations.js'),
};
