import { msg } from '../../model/message.js';

/** What was weighed against what. */
export const balancing = {
  balancing: {
    label: msg('What did you weigh up?', { id: 'share-without-consent.balancing' }),
    hint: msg('Tick everything that you thought about, at least one.', {
      id: 'share-without-consent.balancing.hint',
    }),
    options: {
      'pressing-need': msg('The need is pressing', {
        id: 'share-without-consent.balancing.option.pressing-need',
      }),
      'risk-of-not-disclosing': msg('The risk if you do not share', {
        id: 'share-without-consent.balancing.option.risk-of-not-disclosing',
      }),
      'respective-risks': msg('The risks on each side, for everyone it touches', {
        id: 'share-without-consent.balancing.option.respective-risks',
      }),
      'interest-in-receiving': msg('Why the other agency or person needs to know', {
        id: 'share-without-consent.balancing.option.interest-in-receiving',
      }),
      'public-interest': msg('The public interest in sharing', {
        id: 'share-without-consent.balancing.option.public-interest',
      }),
      'human-rights': msg('Human rights', { id: 'share-without-consent.balancing.option.human-rights' }),
      'duty-of-confidentiality': msg('The duty to keep a confidence', {
        id: 'share-without-consent.balancing.option.duty-of-confidentiality',
      }),
      other: msg('Something else', { id: 'share-without-consent.balancing.option.other' }),
    },
  },
  balancingOther: {
    label: msg('What else did you weigh up?', { id: 'share-without-consent.balancingOther' }),
  },
  whyProportionate: {
    label: msg('Why is it right to share, all in all?', { id: 'share-without-consent.whyProportionate' }),
    hint: msg(
      'Say in one or two sentences why the need is pressing, and why sharing is in proportion to the danger. Think of the risk to anyone if you share, and if you do not.',
      { id: 'share-without-consent.whyProportionate.hint' },
    ),
  },
  professionalComments: {
    label: msg('Your comments', { id: 'share-without-consent.professionalComments' }),
  },
} as const;
