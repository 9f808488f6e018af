// What a form needs only once someone works with it: a file of its own, asked for right after the first drawing.
export { announce, announcement } from './later/announcer.js';
export { errorSummary } from './later/error-summary.js';
export { findControl, findFirst, focusAtTop } from './later/focus.js';
export { clearButton, followUps, itemErrors, weightMark, whyAsked } from './later/item-parts.js';
export { judgement } from './later/judgement.js';
export { findings } from './later/findings.js';
export { prepare } from './later/prepare.js';
export { sendTo } from './later/send.js';
export { printAlone } from './later/print.js';
export { stageTemplate } from './later/stage.js';
export { SfInvalidEvent } from './events/invalid-event.js';
export { readWordingPack, withPack } from './wording/wording-pack.js';
export { buildSubmission, partsIssues } from '@safeguarding-forms/schemas/build-submission.js';
