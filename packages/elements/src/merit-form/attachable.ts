// Every edition with its words, where one is attached to another form: a file of its own, asked for once it is.
import { liverpool } from '@safeguarding-forms/instruments/merit/liverpool.js';
import { explanations as liverpoolExplanations } from '@safeguarding-forms/text/en/merit/liverpool-explanations.js';
import { words as liverpoolWords } from '@safeguarding-forms/text/en/merit/liverpool.js';
import type { AttachableForm } from '../form/form-kind.js';

/** Every edition of the MeRIT. */
export const attachable: readonly AttachableForm[] = [
  { definition: liverpool.definition, words: liverpoolWords, explanations: liverpoolExplanations },
];
