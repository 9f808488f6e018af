// What a form needs only once someone works with it: a file of its own, asked for right after the first drawing.
export { errorMessage } from './later/error-text.js';
export { errorSummary } from './later/error-summary.js';
export { findings } from './later/findings.js';
export { laterStyles } from './later/later-styles.js';
export { sendTo } from './later/send.js';
export { printAlone } from './later/print.js';
export { stageTemplate } from './later/stage.js';
export { readWordingPack } from './wording/wording-pack.js';
export { buildSubmission } from '@safeguarding-forms/schemas/build-submission.js';
