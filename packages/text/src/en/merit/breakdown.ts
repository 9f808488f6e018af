import { msg } from '../../model/message.js';
import { practices } from './reminders.js';

/** Questions 1 to 6. */
export const breakdown = {
  q1: {
    label: msg('Are there problems around separation or divorce, recent or long ago?', { id: 'merit.q1' }),
  },
  q2: { label: msg('Are there problems about contact with children?', { id: 'merit.q2' }) },
  q3: {
    label: msg('Has anyone threatened the victim?', { id: 'merit.q3' }),
    hint: practices,
  },
  q4: {
    label: msg('Has the victim been stalked or harassed by the perpetrator, or by someone linked to them?', {
      id: 'merit.q4',
    }),
    hint: msg(
      'Use your judgement. Signs of higher risk: the perpetrator harasses family or friends, or tricks or bullies people to find out about the victim; or stalking from a distance suddenly turns into confrontation and direct threats.',
      { id: 'merit.q4.hint' },
    ),
  },
  q5: {
    label: msg('Were any children there during the incident?', { id: 'merit.q5' }),
    detail: msg('Where were they?', { id: 'merit.q5.detail' }),
  },
  q6: { label: msg('Did any children see or hear the incident?', { id: 'merit.q6' }) },
};
