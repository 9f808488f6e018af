// Every edition with its words, where one is attached to another form: a file of its own, asked for once it is.
import { ukGdpr } from '@safeguarding-forms/instruments/share-without-consent/uk-gdpr.js';
import { dpa1998 } from '@safeguarding-forms/instruments/share-without-consent/dpa-1998.js';
import { explanations as ukGdprExplanations } from '@safeguarding-forms/text/en/share-without-consent/uk-gdpr-explanations.js';
import { words as ukGdprWords } from '@safeguarding-forms/text/en/share-without-consent/uk-gdpr.js';
import { explanations as dpa1998Explanations } from '@safeguarding-forms/text/en/share-without-consent/dpa-1998-explanations.js';
import { words as dpa1998Words } from '@safeguarding-forms/text/en/share-without-consent/dpa-1998.js';
import type { AttachableForm } from '../form/form-kind.js';

/** Every edition of the record of sharing. */
export const attachable: readonly AttachableForm[] = [
  { definition: ukGdpr.definition, words: ukGdprWords, explanations: ukGdprExplanations },
  { definition: dpa1998.definition, words: dpa1998Words, explanations: dpa1998Explanations },
];
