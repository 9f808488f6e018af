import { msg } from '../../model/message.js';

const legitimateInterestsWarning = msg(
  'You cannot use this if you are a public authority (such as a council, the police or the NHS) and this is part of your official work. Then choose another basis, for example (e).',
  { id: 'marac-referral.norfolk.legitimate-interests.warning' },
);
const consentWarning = msg(
  'This only holds if the person has really agreed, and they can take it back at any time. If they have not agreed, choose something else.',
  { id: 'marac-referral.norfolk.consent-basis.warning' },
);

/** The lawful bases of Article 6 of the UK GDPR, each explained where it is chosen. */
export const article6Basis = {
  label: msg('Your lawful basis under Article 6 of the UK GDPR', {
    id: 'marac-referral.norfolk.article6Basis',
  }),
  hint: msg(
    'The law lets you share facts about a person only for one of these reasons. Choose each that holds. This is guidance: if you are not sure, ask your data protection officer.',
    { id: 'marac-referral.norfolk.article6Basis.hint' },
  ),
  options: {
    a: msg('(a) Consent', { id: 'marac-referral.norfolk.article6.a' }),
    b: msg('(b) Contract', { id: 'marac-referral.norfolk.article6.b' }),
    c: msg('(c) Legal obligation', { id: 'marac-referral.norfolk.article6.c' }),
    d: msg('(d) Vital interests', { id: 'marac-referral.norfolk.article6.d' }),
    e: msg('(e) Public task', { id: 'marac-referral.norfolk.article6.e' }),
    f: msg('(f) Legitimate interests', { id: 'marac-referral.norfolk.article6.f' }),
    ea: msg('(ea) Recognised legitimate interests', { id: 'marac-referral.norfolk.article6.ea' }),
    'part-3': msg('Law enforcement by a competent authority, in place of Articles 6 and 9', {
      id: 'marac-referral.norfolk.article6.part-3',
    }),
  },
  optionHints: {
    a: msg('The person has clearly said yes to your using their data for this one purpose.', {
      id: 'marac-referral.norfolk.article6.a.hint',
    }),
    b: msg(
      'You have a contract with the person that needs the data, or they asked you to take steps towards one.',
      { id: 'marac-referral.norfolk.article6.b.hint' },
    ),
    c: msg('A law makes you do this. A duty that comes from a contract does not count.', {
      id: 'marac-referral.norfolk.article6.c.hint',
    }),
    d: msg('You have to share to save or protect a life.', {
      id: 'marac-referral.norfolk.article6.d.hint',
    }),
    e: msg('You need the data for a public job. The law must give you that job.', {
      id: 'marac-referral.norfolk.article6.e.hint',
    }),
    f: msg(
      'You or someone else has a good reason that needs the data. It does not hold where the person’s own rights weigh more.',
      { id: 'marac-referral.norfolk.article6.f.hint' },
    ),
    ea: msg(
      'You must share for a purpose that the law lists, for example: to detect, investigate or prevent crime, or to catch or prosecute offenders; to respond to an emergency that threatens a whole region, such as a great flood; to answer a body whose request itself says that it needs the details for its public task, and that the law gives it that task; or to protect someone at risk. At risk are people under 18. An adult is, if you have good reason to suspect that they need care and support, face harm or neglect, and cannot protect themselves because of those needs.',
      { id: 'marac-referral.norfolk.article6.ea.hint' },
    ),
    'part-3': msg(
      'Only for the police, probation and other competent authorities, when they share to fight crime. Sensitive details must be strictly necessary and meet a condition of Schedule 8, and an appropriate policy document is needed.',
      { id: 'marac-referral.norfolk.article6.part-3.hint' },
    ),
  },
  warnings: { a: consentWarning, f: legitimateInterestsWarning, ea: legitimateInterestsWarning },
} as const;

/** The conditions of Article 9 of the UK GDPR, each explained where it is chosen. */
export const article9Condition = {
  label: msg('Your condition under Article 9 of the UK GDPR', {
    id: 'marac-referral.norfolk.article9Condition',
  }),
  hint: msg(
    'Some facts need more care: health, race or ethnic origin, politics, religion, trade union, genes, biometrics, sex life and orientation. To share them, one of these must hold too.',
    { id: 'marac-referral.norfolk.article9Condition.hint' },
  ),
  options: {
    a: msg('(a) Explicit consent', { id: 'marac-referral.norfolk.article9.a' }),
    b: msg('(b) Employment, social security and social protection', {
      id: 'marac-referral.norfolk.article9.b',
    }),
    c: msg('(c) Vital interests of someone who cannot consent', {
      id: 'marac-referral.norfolk.article9.c',
    }),
    d: msg('(d) Not-for-profit bodies, about their own members', {
      id: 'marac-referral.norfolk.article9.d',
    }),
    e: msg('(e) Made public by the person', { id: 'marac-referral.norfolk.article9.e' }),
    f: msg('(f) Legal claims and courts', { id: 'marac-referral.norfolk.article9.f' }),
    g: msg('(g) Substantial public interest', { id: 'marac-referral.norfolk.article9.g' }),
    h: msg('(h) Health or social care', { id: 'marac-referral.norfolk.article9.h' }),
    i: msg('(i) Public health', { id: 'marac-referral.norfolk.article9.i' }),
    j: msg('(j) Archiving, research and statistics', { id: 'marac-referral.norfolk.article9.j' }),
  },
  optionHints: {
    a: msg('The person has said yes in clear words, for a purpose that you named to them.', {
      id: 'marac-referral.norfolk.article9.a.hint',
    }),
    b: msg(
      'You need the data for duties or rights that the law sets in work, benefits or social protection. Your agency needs an appropriate policy document.',
      { id: 'marac-referral.norfolk.article9.b.hint' },
    ),
    c: msg(
      'Someone’s life is in danger. The person whom the data is about cannot consent, in body or in law.',
      { id: 'marac-referral.norfolk.article9.c.hint' },
    ),
    d: msg(
      'For a body with a political, religious, philosophical or trade union aim, about its members and regular contacts. Nothing leaves it without their consent.',
      { id: 'marac-referral.norfolk.article9.d.hint' },
    ),
    e: msg('The person has plainly made these facts public.', {
      id: 'marac-referral.norfolk.article9.e.hint',
    }),
    f: msg(
      'You need the data to bring or answer a claim in law, or a court or tribunal needs it for its work.',
      {
        id: 'marac-referral.norfolk.article9.f.hint',
      },
    ),
    g: msg(
      'A law allows it for a strong public reason: to protect someone at risk (paragraph 18) or to stop or find out about something unlawful (paragraph 10). An adult is at risk only if you have good reason to suspect that they need care and support, face harm or neglect, and cannot protect themselves because of those needs. It must be right to do it without consent, and your agency needs an appropriate policy document, but not to tell the police of something unlawful.',
      { id: 'marac-referral.norfolk.article9.g.hint' },
    ),
    h: msg(
      'You need the data to give or run care or treatment, to make a diagnosis, or to see if someone can work. Someone bound to secrecy must answer for it.',
      { id: 'marac-referral.norfolk.article9.h.hint' },
    ),
    i: msg(
      'To guard everyone’s health, such as against a disease that spreads. A law must allow it and protect people’s rights. A health professional, or someone bound to secrecy, must answer for it.',
      { id: 'marac-referral.norfolk.article9.i.hint' },
    ),
    j: msg('For archives that serve the public, for science, history or statistics. A law must allow it.', {
      id: 'marac-referral.norfolk.article9.j.hint',
    }),
  },
  warnings: { a: consentWarning },
} as const;
