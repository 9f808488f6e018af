import { seftonHate } from '@safeguarding-forms/instruments/dash/sefton-hate.js';
import { words } from '@safeguarding-forms/text/en/dash/sefton-hate.js';
import type { FormEdition } from '../form/form-kind.js';

export const edition: FormEdition = {
  module: seftonHate,
  words,
  explanations: () => import('@safeguarding-forms/text/en/dash/sefton-hate-explanations.js'),
};
