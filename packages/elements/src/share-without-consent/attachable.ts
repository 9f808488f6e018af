// What can be attached to the record, with its words: a file of its own, asked for once something is attached.
import { cleveland } from '@safeguarding-forms/instruments/dash/cleveland.js';
import { kirklees } from '@safeguarding-forms/instruments/dash/kirklees.js';
import { liverpool } from '@safeguarding-forms/instruments/merit/liverpool.js';
import { explanations as clevelandExplanations } from '@safeguarding-forms/text/en/dash/cleveland-explanations.js';
import { words as clevelandWords } from '@safeguarding-forms/text/en/dash/cleveland.js';
import { explanations as kirkleesExplanations } from '@safeguarding-forms/text/en/dash/kirklees-explanations.js';
import { words as kirkleesWords } from '@safeguarding-forms/text/en/dash/kirklees.js';
import { explanations as liverpoolExplanations } from '@safeguarding-forms/text/en/merit/liverpool-explanations.js';
import { words as liverpoolWords } from '@safeguarding-forms/text/en/merit/liverpool.js';
import type { AttachableForm } from '../form/form-kind.js';

export const attachable: readonly AttachableForm[] = [
  {
    definition: cleveland.definition,
    words: clevelandWords,
    explanations: clevelandExplanations,
    part: 'dash',
  },
  { definition: kirklees.definition, words: kirkleesWords, explanations: kirkleesExplanations, part: 'dash' },
  {
    definition: liverpool.definition,
    words: liverpoolWords,
    explanations: liverpoolExplanations,
    part: 'merit',
  },
];
