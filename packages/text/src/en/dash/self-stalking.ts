import { msg } from '../../model/message.js';
import { helpNow } from '../self/help-now.js';

/** The ten stalking questions, to the person who answers them alone. */
export const stalking = {
  s1: { label: msg('Does the stalking make you feel very frightened?', { id: 'dash.self.s1' }) },
  s2: {
    label: msg('Before this, did the person who hurts you ever hurt you or someone else?', {
      id: 'dash.self.s2',
    }),
    hint: msg('It counts too if they pestered you or someone else.', { id: 'dash.self.s2.hint' }),
  },
  s3: {
    label: msg('Has the person who hurts you ever broken or spoiled your things?', { id: 'dash.self.s3' }),
  },
  s4: {
    label: msg('Does the person who hurts you turn up where you are more than once a week?', {
      id: 'dash.self.s4',
    }),
    hint: msg('It may be at home, at work or in some other place. They do not tell you first.', {
      id: 'dash.self.s4.hint',
    }),
  },
  s5: {
    label: msg('Did the person who hurts you ever say that they would hurt you or someone else?', {
      id: 'dash.self.s5',
    }),
    hint: msg('It counts too if they spoke of sexual harm.', { id: 'dash.self.s5.hint' }),
    helpNow: helpNow.threatToKill,
  },
  s6: {
    label: msg('Since this began, has someone else been pestered too?', { id: 'dash.self.s6' }),
    hint: msg('It may be family, friends or people at work.', { id: 'dash.self.s6.hint' }),
  },
  s7: {
    label: msg('Has the person who hurts you hurt someone else while they stalked you?', {
      id: 'dash.self.s7',
    }),
  },
  s8: {
    label: msg('Have people helped the person who hurts you, even if they did not know it?', {
      id: 'dash.self.s8',
    }),
  },
  s9: {
    label: msg('Has the person who hurts you ever had a problem with drink or drugs?', {
      id: 'dash.self.s9',
    }),
  },
  s10: {
    label: msg('As far as you know, has the person who hurts you been violent before?', {
      id: 'dash.self.s10',
    }),
    hint: msg('It counts too if they hurt someone with words, or made someone afraid.', {
      id: 'dash.self.s10.hint',
    }),
  },
} as const;
