export { BASE, type Edition, type FhirOptions } from './addresses.js';
export { notSaid, notSaidOf, type NotSaid } from './not-said.js';
export { questionnaireOf, toQuestionnaire } from './questionnaire.js';
export { responseOf, toQuestionnaireResponse } from './response.js';
export type * from './resources.js';
export type { Say, Worded } from './words-of.js';
