import { msg } from '../../model/message.js';
import { why } from './self-why.js';

/** Why each of the ten stalking questions is asked, to the person who answers them alone. */
export const stalkingWhy = {
  s1: why.q2,
  s2: msg('If it was done before, it is more likely to go on.', { id: 'dash.self.s2.why' }),
  s3: msg('Someone who breaks things may go on to hurt people.', { id: 'dash.self.s3.why' }),
  s4: msg('If they come often, there are more chances to hurt you.', { id: 'dash.self.s4.why' }),
  s5: msg('Every threat counts, for what is said may be done.', { id: 'dash.self.s5.why' }),
  s6: msg('It can put others in danger, and cut you off from them.', { id: 'dash.self.s6.why' }),
  s7: msg('Someone who hurts others now may hurt you too.', { id: 'dash.self.s7.why' }),
  s8: msg('With such help they can find out more, and get to you.', { id: 'dash.self.s8.why' }),
  s9: why.q24,
  s10: why.q21,
} as const;
