import { seftonDomestic } from '@safeguarding-forms/instruments/dash/sefton-domestic.js';
import { words } from '@safeguarding-forms/text/en/dash/sefton-domestic.js';
import type { FormEdition } from '../form/form-kind.js';

export const edition: FormEdition = {
  module: seftonDomestic,
  words,
  explanations: () => import('@safeguarding-forms/text/en/dash/sefton-domestic-explanations.js'),
};
