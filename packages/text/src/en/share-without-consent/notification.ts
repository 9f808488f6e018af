import { msg } from '../../model/message.js';
import { circumstances } from '../circumstances.js';
import { yesNo } from '../yes-no.js';

/** Whether the person at risk was told. */
export const notification = {
  victimNotified: {
    label: msg('Has the person been told that you share without their consent?', {
      id: 'share-without-consent.victimNotified',
    }),
    hint: msg(
      'If it is safe, tell them before you share: what goes to whom, for what reasons, and what comes next.',
      { id: 'share-without-consent.victimNotified.hint' },
    ),
    options: yesNo,
  },
  notifiedDate: {
    label: msg('When were they told?', { id: 'share-without-consent.notifiedDate' }),
  },
  notifiedBy: { label: msg('Who told them?', { id: 'share-without-consent.notifiedBy' }) },
  notificationMethod: {
    label: msg('How were they told?', { id: 'share-without-consent.notificationMethod' }),
    options: {
      letter: msg('Letter', { id: 'share-without-consent.notificationMethod.option.letter' }),
      email: msg('Email', { id: 'share-without-consent.notificationMethod.option.email' }),
      telephone: msg('Telephone', { id: 'share-without-consent.notificationMethod.option.telephone' }),
      'face-to-face': msg('Face to face', {
        id: 'share-without-consent.notificationMethod.option.face-to-face',
      }),
      other: msg('Another way', { id: 'share-without-consent.notificationMethod.option.other' }),
    },
  },
  notificationOther: {
    label: msg('In what other way?', { id: 'share-without-consent.notificationOther' }),
  },
  whyNotNotified: {
    label: msg('Why have they not been told?', { id: 'share-without-consent.whyNotNotified' }),
    hint: circumstances.whyNotAware.hint,
  },
  notifyLater: {
    label: msg('Will they be told later?', { id: 'share-without-consent.notifyLater' }),
    hint: msg('If so, say above what has to change first.', {
      id: 'share-without-consent.notifyLater.hint',
    }),
    options: yesNo,
  },
} as const;
