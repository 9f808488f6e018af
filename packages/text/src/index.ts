export { english, englishStatus, languages } from './languages.js';
export type {
  Explanations,
  ExplanationsOf,
  Guidance,
  LevelWords,
  OutcomeWords,
} from './model/explanations.js';
export type { Language, LoadSentences, Translations, WordingStatus } from './model/language.js';
export { sentenceIn, type Message, type Templates } from './model/message.js';
export { pluralForm, type PluralForms } from './model/plural.js';
export type { ItemWords, Words, WordsOf } from './model/words.js';
export { chrome } from './en/chrome/chrome.js';
export { followUp } from './en/chrome/follow-up.js';
export { attachedCodes, attaching, mismatches } from './en/chrome/attached.js';
export { errors, problems } from './en/chrome/errors.js';
export { markedNow, notKnowing, openQuestions } from './en/chrome/not-known.js';
export { openAnswers, panel } from './en/chrome/panel.js';
export { paper } from './en/chrome/paper.js';
export { reviewing } from './en/chrome/review.js';
export { formatErrors, stepErrors } from './en/chrome/step-errors.js';
export { gridding, recording, routing, rowing, stepping } from './en/chrome/steps.js';
export { answers } from './en/yes-no.js';
