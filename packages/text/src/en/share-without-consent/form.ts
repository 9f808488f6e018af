import { msg } from '../../model/message.js';
import { circumstances, tools } from '../circumstances.js';
import { people, victimHeading } from '../people.js';
import { accountability } from './accountability.js';
import { protocol } from './authority.js';
import { balancing } from './balancing.js';
import { checklist } from './checklist.js';
import { notification } from './notification.js';
import { what } from './what.js';
import { who } from './who.js';

export const title = tools['share-without-consent'];

/** The steps. */
export const sections = {
  checklist: msg('Before you share', { id: 'share-without-consent.section.checklist' }),
  'checklist-details': msg('Before you share: details and advice', {
    id: 'share-without-consent.section.checklist-details',
  }),
  victim: victimHeading,
  children: people.children.label,
  risks: msg('Who is in danger', { id: 'share-without-consent.section.risks' }),
  'risk-assessment': circumstances.riskAssessment.label,
  concern: msg('The concern', { id: 'share-without-consent.section.concern' }),
  shared: msg('What is shared', { id: 'share-without-consent.section.shared' }),
  authority: msg('Legal authority', { id: 'share-without-consent.section.authority' }),
  balancing: msg('Weighing it up', { id: 'share-without-consent.section.balancing' }),
  consultations: msg('Advice you took', { id: 'share-without-consent.section.consultations' }),
  notification: msg('Telling the person', { id: 'share-without-consent.section.notification' }),
  review: msg('Review', { id: 'share-without-consent.section.review' }),
  'sharing-log': msg('Sharing log', { id: 'share-without-consent.section.sharing-log' }),
  signatures: msg('Signatures', { id: 'share-without-consent.section.signatures' }),
} as const;

/** Everything that is asked under either law. */
export const items = {
  ...checklist,
  ...who,
  ...what,
  ...protocol,
  ...balancing,
  ...accountability,
  ...notification,
} as const;
