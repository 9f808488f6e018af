import { msg } from '../../model/message.js';
import { why } from './why.js';

/** Why each of the ten stalking questions matters. */
export const stalkingWhy = {
  s1: why.q2,
  s2: msg('Past abuse or harassment makes more of it likely.', { id: 'dash.s2.why' }),
  s3: msg('Damage to things can lead on to attacks on people.', { id: 'dash.s3.why' }),
  s4: msg('Frequent visits show how fixed the abuser is on you, and bring chances to do harm.', {
    id: 'dash.s4.why',
  }),
  s5: msg('Violence often follows a threat, so every threat is taken seriously.', { id: 'dash.s5.why' }),
  s6: msg('It puts the people around you in danger, and can cut you off from their help.', {
    id: 'dash.s6.why',
  }),
  s7: msg('It shows that the abuser is ready to use violence.', { id: 'dash.s7.why' }),
  s8: msg('Through helpers the abuser can find out more about you and reach you.', { id: 'dash.s8.why' }),
  s9: why.q24,
  s10: why.q21,
} as const;
