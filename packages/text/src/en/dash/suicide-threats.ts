import { msg } from '../../model/message.js';

/** The factor of an abuser who may take their own life. */
export const suicideThreats = msg('Suicide threatened or tried by the abuser', {
  id: 'dash.factor.suicide-threats',
});
