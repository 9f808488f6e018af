import { msg } from '../../model/message.js';

/** The grounds that today’s law has and the repealed Act did not name. */
export const currentGrounds = {
  'unlawful-acts': msg('To prevent or detect unlawful acts, in the public interest', {
    id: 'share-without-consent.ground.unlawful-acts',
  }),
  'criminal-offence-data': msg('Details of crimes and convictions', {
    id: 'share-without-consent.ground.criminal-offence-data',
  }),
  'law-enforcement': msg('Law enforcement by a competent authority', {
    id: 'share-without-consent.ground.law-enforcement',
  }),
  'legal-obligation': msg('A legal obligation', { id: 'share-without-consent.ground.legal-obligation' }),
  'public-task': msg('A public task', { id: 'share-without-consent.ground.public-task' }),
  'recognised-legitimate-interests': msg('Recognised legitimate interests', {
    id: 'share-without-consent.ground.recognised-legitimate-interests',
  }),
  'substantial-public-interest': msg(
    'Substantial public interest: safeguarding children and people at risk',
    { id: 'share-without-consent.ground.substantial-public-interest' },
  ),
  'health-or-social-care': msg('Health or social care', {
    id: 'share-without-consent.ground.health-or-social-care',
  }),
  'legal-claims': msg('Legal claims or the courts', { id: 'share-without-consent.ground.legal-claims' }),
  'safeguarding-adults': msg('Safeguarding adults', {
    id: 'share-without-consent.ground.safeguarding-adults',
  }),
  'lack-of-capacity': msg('The person lacks capacity to decide', {
    id: 'share-without-consent.ground.lack-of-capacity',
  }),
} as const;

/** What each ground means; the provision stands beside it, from the definition. */
export const currentHints = {
  'crime-prevention': msg(
    'The Act lets you tell the police, councils, probation and the NHS what helps to cut crime. It is no basis by itself: tick one of Article 6 too. The exemption lifts duties such as telling the person, and is no condition for sharing.',
    { id: 'share-without-consent.uk-gdpr.crime-prevention.hint' },
  ),
  'unlawful-acts': msg(
    'Sensitive details are needed to stop or find out about something unlawful, and asking for consent would get in the way. Your agency needs an appropriate policy document, unless it tells a competent authority such as the police.',
    { id: 'share-without-consent.uk-gdpr.unlawful-acts.hint' },
  ),
  'criminal-offence-data': msg(
    'You share that someone committed a crime, or is said to have. Unless you have official authority for it, as the police do, a condition of Schedule 1 must hold too: for example, unlawful acts or safeguarding.',
    { id: 'share-without-consent.uk-gdpr.criminal-offence-data.hint' },
  ),
  'law-enforcement': msg(
    'Only for the police, probation and other competent authorities, when they share to fight crime: then it takes the place of Articles 6 and 9. Sensitive details must be strictly necessary and meet a condition of Schedule 8, and an appropriate policy document is needed.',
    { id: 'share-without-consent.uk-gdpr.law-enforcement.hint' },
  ),
  'vital-interests': msg(
    'Sharing is needed to save or protect a life. For sensitive details, such as health, the person must also be unable to consent.',
    { id: 'share-without-consent.uk-gdpr.vital-interests.hint' },
  ),
  'legal-obligation': msg(
    'A law says that you must share this, not only that you may. Name that law in your comments.',
    { id: 'share-without-consent.uk-gdpr.legal-obligation.hint' },
  ),
  'public-task': msg('Sharing is needed for a public job that the law gives your agency.', {
    id: 'share-without-consent.uk-gdpr.public-task.hint',
  }),
  'recognised-legitimate-interests': msg(
    'Sharing must be needed because of a crime or an emergency, because a body asks for it for its public task, or to protect someone at risk. At risk are people under 18. An adult is, if you have good reason to suspect that they need care or support, face harm or neglect, and cannot protect themselves because of those needs. For another adult, one of the other reasons must hold.',
    { id: 'share-without-consent.uk-gdpr.recognised-legitimate-interests.hint' },
  ),
  'substantial-public-interest': msg(
    'Sensitive details are needed to protect someone under 18, or an adult at risk: one who, you have good reason to suspect, needs care or support, faces harm or neglect, and cannot protect themselves because of those needs. An adult without such needs needs another ground. It holds if consent cannot be given or fairly asked for, or if asking would harm that protection. Your agency needs an appropriate policy document.',
    { id: 'share-without-consent.uk-gdpr.substantial-public-interest.hint' },
  ),
  'health-or-social-care': msg(
    'Sensitive details are needed to give or manage care or treatment. Someone bound to keep them secret must answer for it, such as a health or social work professional.',
    { id: 'share-without-consent.uk-gdpr.health-or-social-care.hint' },
  ),
  'legal-claims': msg('Sensitive details are needed for a legal claim, or by a court for its work.', {
    id: 'share-without-consent.uk-gdpr.legal-claims.hint',
  }),
  'safeguarding-children': msg(
    'Social care or the police need this to protect a child, and the child’s welfare outweighs the confidence. Tick the ground of Article 6 that goes with it too.',
    { id: 'share-without-consent.uk-gdpr.safeguarding-children.hint' },
  ),
  'safeguarding-adults': msg(
    'An adult with care and support needs may be abused or neglected and cannot protect themselves because of those needs, so the council has to find out. Tick the ground of Article 6 that goes with it too.',
    { id: 'share-without-consent.uk-gdpr.safeguarding-adults.hint' },
  ),
  'lack-of-capacity': msg(
    'Even with help, the person cannot make this decision, because something affects their mind or brain. Sharing must be in their best interests. Tick the ground of Article 6 that goes with it too.',
    { id: 'share-without-consent.uk-gdpr.lack-of-capacity.hint' },
  ),
} as const;
