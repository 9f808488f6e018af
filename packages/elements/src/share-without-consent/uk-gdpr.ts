import { ukGdpr } from '@safeguarding-forms/instruments/internal/share-without-consent/uk-gdpr.js';
import { explanations } from '@safeguarding-forms/text/internal/en/share-without-consent/uk-gdpr-explanations.js';
import { words } from '@safeguarding-forms/text/internal/en/share-without-consent/uk-gdpr.js';
import type { FormEdition } from '../form/form-kind.js';

/** The edition as the element shows it. */
export const edition: FormEdition = { module: ukGdpr, words, explanations };
