// What a form needs only once someone works with it: a file of its own, asked for right after the first drawing.
export { announce, announcement } from './later/announcer.js';
export { errorSummary } from './later/error-summary.js';
export { findControl, findFirst, focusAtTop } from './later/focus.js';
export { clearButton, followUps, itemErrors, weightMark, whyAsked } from './later/item-parts.js';
export { fitting } from './later/fitting.js';
export { judgement } from './later/judgement.js';
export { attachedSummary } from './later/attached-summary.js';
export { recordPanel } from './later/record-panel.js';
export { resultPanel } from './later/result-panel.js';
export { prepare } from './later/prepare.js';
export { SubmissionController } from './later/submission-controller.js';
export { checkComplete, inPrintedOrder } from '@safeguarding-forms/instruments/check/complete.js';
export { omittableSections } from '@safeguarding-forms/instruments/check/omission.js';
export { PaperController } from './later/paper-controller.js';
export { stageTemplate } from './later/stage.js';
export { SfInvalidEvent } from './events/invalid-event.js';
export { readWordingPack, withPack } from './wording/wording-pack.js';
export { buildSubmission, partsIssues } from '@safeguarding-forms/schemas/build-submission.js';
