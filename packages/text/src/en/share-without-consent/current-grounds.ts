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

/**
 * What each ground means; the provision stands beside it, from the definition. A court order and the two human rights
 * are explained anew, as today’s law wants a basis of Article 6 beside them.
 */
export const currentHints = {
  'crime-prevention': msg(
    'Section 115 lets details go to the authorities that it names, such as the police, councils and probation, but not support services, schools or NHS trusts, where that is necessary or expedient (of real use) for what that Act is for. It is no basis by itself: tick one of Article 6 too. The exemption lifts duties such as telling the person, but only as far as they would harm the purpose. It is no condition for sharing.',
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
    'Sharing is needed to save or protect a life. For sensitive details, such as health, the person whom they are about must also be unable to consent.',
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
    'Sharing must be needed for a purpose that the law lists, for example: to detect, investigate or prevent crime, or to catch or prosecute offenders; to respond to an emergency that threatens a whole region, such as a great flood; to answer a body whose request itself says that it needs the details for its public task, and that the law gives it that task; or to protect someone at risk. At risk are people under 18. An adult is, if you have good reason to suspect that they need care and support, face harm or neglect, and cannot protect themselves because of those needs. For another adult, one of the other purposes must hold.',
    { id: 'share-without-consent.uk-gdpr.recognised-legitimate-interests.hint' },
  ),
  'substantial-public-interest': msg(
    'Sensitive details are needed to protect someone under 18, or an adult at risk: one who, you have good reason to suspect, needs care and support, faces harm or neglect, and cannot protect themselves because of those needs. An adult without such needs needs another ground. It holds if consent cannot be given, if you cannot fairly be expected to get it, or if asking would harm that protection. Your agency needs an appropriate policy document.',
    { id: 'share-without-consent.uk-gdpr.substantial-public-interest.hint' },
  ),
  'health-or-social-care': msg(
    'Sensitive details are needed to give or manage care or treatment. Someone bound to keep them secret must answer for it, such as a health or social work professional.',
    { id: 'share-without-consent.uk-gdpr.health-or-social-care.hint' },
  ),
  'legal-claims': msg(
    'Sensitive details are needed for a legal claim, or by a court or tribunal for its work.',
    {
      id: 'share-without-consent.uk-gdpr.legal-claims.hint',
    },
  ),
  'safeguarding-children': msg(
    'Social care or the police need this to protect a child, and the child’s welfare outweighs the confidence. Tick the ground of Article 6 that goes with it too.',
    { id: 'share-without-consent.uk-gdpr.safeguarding-children.hint' },
  ),
  'safeguarding-adults': msg(
    'An adult with care and support needs may be abused or neglected and cannot protect themselves because of those needs, so the council has to find out. Tick the ground of Article 6 that goes with it too.',
    { id: 'share-without-consent.uk-gdpr.safeguarding-adults.hint' },
  ),
  'lack-of-capacity': msg(
    'Even with help, a person of 16 or over cannot make this decision, because something affects their mind or brain, and you have taken steps to find that out. Sharing must be in their best interests. Tick the ground of Article 6 that goes with it too.',
    { id: 'share-without-consent.uk-gdpr.lack-of-capacity.hint' },
  ),
  'court-order': msg(
    'A court has told you to share this. Keep a copy of the order with this record. Tick the ground of Article 6 that goes with it too, mostly a legal obligation. Sensitive details also need a condition of Article 9.',
    { id: 'share-without-consent.uk-gdpr.court-order.hint' },
  ),
  'right-to-life': msg(
    'Someone’s life may be in danger. This right binds public authorities, such as councils and the police. It is no basis by itself: tick one of Article 6 too.',
    { id: 'share-without-consent.uk-gdpr.right-to-life.hint' },
  ),
  'freedom-from-torture': msg(
    'Someone may be treated with great cruelty, or in a way that takes away their dignity. This right binds public authorities, such as councils and the police. It is no basis by itself: tick one of Article 6 too.',
    { id: 'share-without-consent.uk-gdpr.freedom-from-torture.hint' },
  ),
} as const;
