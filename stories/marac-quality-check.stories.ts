import { MaracQualityCheck } from '@safeguarding-forms/elements/marac-quality-check.js';
import { catalogue } from '@safeguarding-forms/instruments';
import { exampleSubmission } from './example-attachments.js';
import { formMeta } from './form-story.js';
import { recordStories } from './record-stories.js';

/** A referral that is checked: on judgement and escalation, below the score, and neither of what is always heard. */
const referral = exampleSubmission(catalogue.findModule('marac-referral', 'liverpool'), {
  honourBasedAbuse: 'no',
  maracRepeat: 'no',
  referralReasons: ['professional-judgement', 'potential-escalation'],
  declaredScore: '16',
});

export default formMeta(MaracQualityCheck.kind);
/** Storybook is given each of these as an export: `.storybook/looped-stories.ts`. */
export const stories = recordStories(MaracQualityCheck.kind, { referral });
