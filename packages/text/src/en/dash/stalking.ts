import { msg } from '../../model/message.js';

/** The ten stalking questions. The document asks them about the victim; here they speak to the person, as the 27 do. */
export const stalking = {
  s1: { label: msg('Is the person who is stalked very frightened?', { id: 'dash.s1' }) },
  s2: {
    label: msg('Is there a history of domestic abuse or harassment, of you or of others?', { id: 'dash.s2' }),
  },
  s3: {
    label: msg('Has the abuser ever damaged or destroyed things that belong to you?', { id: 'dash.s3' }),
  },
  s4: {
    label: msg(
      'Has the abuser turned up without warning more than once a week, at your home, your work or elsewhere?',
      { id: 'dash.s4' },
    ),
  },
  s5: {
    label: msg('Were you or others ever threatened with physical or sexual violence?', { id: 'dash.s5' }),
  },
  s6: {
    label: msg('Has anyone else been harassed since this began, such as family, friends or people at work?', {
      id: 'dash.s6',
    }),
  },
  s7: { label: msg('Was the abuser violent to another person while stalking you?', { id: 'dash.s7' }) },
  s8: { label: msg('Have other people helped the abuser, whether they knew it or not?', { id: 'dash.s8' }) },
  s9: { label: msg('Does the abuser have a history of misusing drugs or alcohol?', { id: 'dash.s9' }) },
  s10: {
    label: msg('Is it known that the abuser has been violent before, physically or psychologically?', {
      id: 'dash.s10',
    }),
  },
} as const;
