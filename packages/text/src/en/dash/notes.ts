import { msg } from '../../model/message.js';

/** What is wrong with a date before the person was born. */
export const beforeBirth = msg('This is before the person at risk was born. Correct one of the two dates.', {
  id: 'dash.rule.before-birth',
});

/** Decisions that were the same for both checklists. */
export const notes = {
  'medium-from-one': msg(
    'The form prints no number for the levels below high. From 1 to 13 yes answers is taken as medium, because each yes is a sign of risk.',
    { id: 'dash.note.medium-from-one' },
  ),
} as const;
