import { cy } from './languages/cy.js';
import { ur } from './languages/ur.js';
import type { Language, WordingStatus } from './model/language.js';

/** The source language: always there, and its words need no loading. */
export const english = { code: 'en', name: 'English', dir: 'ltr' } as const;

/** Our English is our own plain wording; nobody qualified has reviewed it yet. */
export const englishStatus: WordingStatus = 'draft';

/** The languages offered besides English. */
export const languages: readonly Language[] = [cy, ur];
