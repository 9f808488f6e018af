import { msg } from '../../model/message.js';
import { circumstances, tools } from '../circumstances.js';
import { yesNo } from '../yes-no.js';

/** What happened, and what is passed on. */
export const what = {
  riskAssessment: { ...circumstances.riskAssessment, takes: { dash: tools.dash, merit: tools.merit } },
  differenceReason: circumstances.differenceReason,
  samePerson: circumstances.samePerson,
  riskToolCompleted: {
    label: msg('Has the MARAC risk tool been filled in?', { id: 'share-without-consent.riskToolCompleted' }),
    options: yesNo,
  },
  tickCount: {
    ...circumstances.tickCount,
    hint: msg('Count the yes answers of a MeRIT too. Do not write its multiplied score here.', {
      id: 'share-without-consent.tickCount.hint',
    }),
  },
  details: {
    label: msg('What happened, or what worries you?', { id: 'share-without-consent.details' }),
    hint: msg('Keep to facts. Where something is your opinion, say so.', {
      id: 'share-without-consent.details.hint',
    }),
  },
  detailsSource: {
    label: msg('How do you know?', { id: 'share-without-consent.detailsSource' }),
    hint: msg('Who told you, or where you saw it.', { id: 'share-without-consent.detailsSource.hint' }),
  },
  whatIsShared: {
    label: msg('What exactly is shared, and with whom?', { id: 'share-without-consent.whatIsShared' }),
    hint: msg('List each detail, and beside it every agency or person who gets it.', {
      id: 'share-without-consent.whatIsShared.hint',
    }),
  },
  whyNoMore: {
    label: msg('Why is this no more than is needed?', { id: 'share-without-consent.whyNoMore' }),
    hint: msg('Why would fewer details, or fewer people, not do?', {
      id: 'share-without-consent.whyNoMore.hint',
    }),
  },
} as const;
