// Every edition with its words, where one is attached to another form: a file of its own, asked for once it is.
import { cleveland } from '@safeguarding-forms/instruments/severity-grid/cleveland.js';
import { explanations as clevelandExplanations } from '@safeguarding-forms/text/en/severity-grid/cleveland-explanations.js';
import { words as clevelandWords } from '@safeguarding-forms/text/en/severity-grid/cleveland.js';
import type { AttachableForm } from '../form/form-kind.js';

/** Every edition of the grid. */
export const attachable: readonly AttachableForm[] = [
  { definition: cleveland.definition, words: clevelandWords, explanations: clevelandExplanations },
];
