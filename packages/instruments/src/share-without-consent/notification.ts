import { yesNoField } from '../model/fields.js';

const notified = { item: 'victimNotified', is: ['yes'] } as const;
const notNotified = { item: 'victimNotified', is: ['no'] } as const;

/** Whether the person at risk was told, and if not, why. */
export const notification = {
  id: 'notification',
  items: [
    { ...yesNoField, id: 'victimNotified', cite: 'App. 8, victim notification', required: true },
    {
      kind: 'date',
      id: 'notifiedDate',
      cite: 'App. 8, date of notification',
      notFuture: true,
      when: notified,
      required: true,
    },
    {
      kind: 'text',
      id: 'notifiedBy',
      cite: 'App. 8, notification by whom',
      when: notified,
      required: true,
    },
    {
      kind: 'choice',
      id: 'notificationMethod',
      cite: 'App. 8, method of notification',
      options: ['letter', 'email', 'telephone', 'face-to-face', 'other'],
      when: notified,
      required: true,
    },
    {
      kind: 'text',
      id: 'notificationOther',
      cite: 'App. 8, method of notification: other',
      when: { item: 'notificationMethod', is: ['other'] },
      required: true,
    },
    {
      kind: 'long-text',
      id: 'whyNotNotified',
      cite: 'App. 8, why not notified; App. 7, checklist 7',
      when: notNotified,
      required: true,
    },
    {
      ...yesNoField,
      id: 'notifyLater',
      cite: 'ours, from App. 7, checklist 7: whether and when',
      when: notNotified,
      required: true,
    },
  ],
} as const;
