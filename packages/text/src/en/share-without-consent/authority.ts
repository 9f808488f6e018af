import { msg } from '../../model/message.js';
import { answers } from '../yes-no.js';

/** The protocol between the agencies. */
export const protocol = {
  protocolRelevant: {
    label: msg('Does MARAC’s information sharing protocol cover this?', {
      id: 'share-without-consent.protocolRelevant',
    }),
    options: answers,
  },
  protocolDetails: {
    label: msg('How does the protocol cover it?', { id: 'share-without-consent.protocolDetails' }),
    hint: msg('Name the protocols and the guidance that you looked at.', {
      id: 'share-without-consent.protocolDetails.hint',
    }),
  },
} as const;

export const groundsLabel = msg('On which legal grounds do you share?', {
  id: 'share-without-consent.legalGrounds',
});

/** The grounds that stand in both laws alike. */
export const grounds = {
  'crime-prevention': msg('To prevent or detect crime', {
    id: 'share-without-consent.ground.crime-prevention',
  }),
  'vital-interests': msg('To protect someone’s vital interests', {
    id: 'share-without-consent.ground.vital-interests',
  }),
  'court-order': msg('A court order', { id: 'share-without-consent.ground.court-order' }),
  'overriding-public-interest': msg('Overriding public interest', {
    id: 'share-without-consent.ground.overriding-public-interest',
  }),
  'safeguarding-children': msg('Safeguarding children', {
    id: 'share-without-consent.ground.safeguarding-children',
  }),
  'right-to-life': msg('The right to life', { id: 'share-without-consent.ground.right-to-life' }),
  'freedom-from-torture': msg('Freedom from torture and from inhuman or degrading treatment', {
    id: 'share-without-consent.ground.freedom-from-torture',
  }),
} as const;

/** What they mean, where no Data Protection Act is behind them. */
export const groundHints = {
  'court-order': msg('A court has told you to share this. Keep a copy of the order with this record.', {
    id: 'share-without-consent.ground.court-order.hint',
  }),
  'overriding-public-interest': msg(
    'Sharing does so much good, or stops so much harm, that it outweighs the duty to keep a confidence.',
    { id: 'share-without-consent.ground.overriding-public-interest.hint' },
  ),
  'right-to-life': msg('Someone’s life may be in danger.', {
    id: 'share-without-consent.ground.right-to-life.hint',
  }),
  'freedom-from-torture': msg(
    'Someone may be treated with great cruelty, or in a way that takes away their dignity.',
    { id: 'share-without-consent.ground.freedom-from-torture.hint' },
  ),
} as const;
