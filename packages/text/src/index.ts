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
export type { SelfServeOutcome, SelfServeWords, SelfServeWordsOf } from './model/self-serve.js';
export type { ItemWords, Words, WordsOf } from './model/words.js';
export type { SelfServeSaid } from './en/self/shared.js';
export type { HelpWords } from './en/self/services.js';
export { missingFiles } from './en/chrome/missing-files.js';
export { chrome } from './en/chrome/chrome.js';
export { followUp, needing } from './en/chrome/follow-up.js';
export { attachedCodes, attaching, attachmentErrors } from './en/chrome/attached.js';
export { emptyFields, errors, problems, unansweredQuestions } from './en/chrome/errors.js';
export { markedNow, notKnowing, openQuestions } from './en/chrome/not-known.js';
export { openAnswers, panel, questionNumbers } from './en/chrome/panel.js';
export { editionNames } from './en/chrome/edition-names.js';
export { paper } from './en/chrome/paper.js';
export { reviewing } from './en/chrome/review.js';
export { formatErrors, formatWanted, stepErrors } from './en/chrome/step-errors.js';
export { safety } from './en/chrome/safety.js';
export { gridding, recording, routing, rowing, stepping } from './en/chrome/steps.js';
export { answers } from './en/yes-no.js';
