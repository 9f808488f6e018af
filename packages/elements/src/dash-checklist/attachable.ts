// Every edition with its words, where one is attached to another form: a file of its own, asked for once it is.
import { cleveland } from '@safeguarding-forms/instruments/dash/cleveland.js';
import { kirklees } from '@safeguarding-forms/instruments/dash/kirklees.js';
import { seftonDomestic } from '@safeguarding-forms/instruments/dash/sefton-domestic.js';
import { seftonSexual } from '@safeguarding-forms/instruments/dash/sefton-sexual.js';
import { seftonHate } from '@safeguarding-forms/instruments/dash/sefton-hate.js';
import { explanations as clevelandExplanations } from '@safeguarding-forms/text/en/dash/cleveland-explanations.js';
import { words as clevelandWords } from '@safeguarding-forms/text/en/dash/cleveland.js';
import { explanations as kirkleesExplanations } from '@safeguarding-forms/text/en/dash/kirklees-explanations.js';
import { words as kirkleesWords } from '@safeguarding-forms/text/en/dash/kirklees.js';
import { explanations as seftonDomesticExplanations } from '@safeguarding-forms/text/en/dash/sefton-domestic-explanations.js';
import { words as seftonDomesticWords } from '@safeguarding-forms/text/en/dash/sefton-domestic.js';
import { explanations as seftonSexualExplanations } from '@safeguarding-forms/text/en/dash/sefton-sexual-explanations.js';
import { words as seftonSexualWords } from '@safeguarding-forms/text/en/dash/sefton-sexual.js';
import { explanations as seftonHateExplanations } from '@safeguarding-forms/text/en/dash/sefton-hate-explanations.js';
import { words as seftonHateWords } from '@safeguarding-forms/text/en/dash/sefton-hate.js';
import type { AttachableForm } from '../form/form-kind.js';

/** Every edition of the checklist. */
export const attachable: readonly AttachableForm[] = [
  { definition: cleveland.definition, words: clevelandWords, explanations: clevelandExplanations },
  { definition: kirklees.definition, words: kirkleesWords, explanations: kirkleesExplanations },
  {
    definition: seftonDomestic.definition,
    words: seftonDomesticWords,
    explanations: seftonDomesticExplanations,
  },
  { definition: seftonSexual.definition, words: seftonSexualWords, explanations: seftonSexualExplanations },
  { definition: seftonHate.definition, words: seftonHateWords, explanations: seftonHateExplanations },
];
