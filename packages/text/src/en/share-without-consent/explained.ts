import { msg } from '../../model/message.js';

const risks = msg(
  'It can tell of injuries, health or sex life. Write what bears on the danger, and no more.',
  { id: 'share-without-consent.why.risks' },
);

/** Why something is asked that tells of health or sex life. */
export const why = {
  knownRisks: risks,
  fearedRisks: risks,
  whatIsShared: risks,
  consentStatusReason: msg(
    'Whether the person would not or could not agree changes which law applies. It can tell of health or capacity, so write no more than is needed.',
    { id: 'share-without-consent.why.consentStatusReason' },
  ),
  details: msg(
    'Only what happened can show that the danger outweighs privacy. It can tell of health or sex life, so write no more than is needed.',
    { id: 'share-without-consent.why.details' },
  ),
} as const;

/** Decisions taken under either law. */
export const notes = {
  'checklist-first': msg(
    'Appendix 7 prints eight points to think of before sharing. They are asked here as questions, in our words, and what they want written down is asked in the steps after them.',
    { id: 'share-without-consent.note.checklist-first' },
  ),
  'consent-status': msg(
    'The printed form asks in one go whether consent was refused or could not be given. Here you choose which, because the law treats the two differently.',
    { id: 'share-without-consent.note.consent-status' },
  ),
  'tool-attached': msg(
    'The form prints yes or no for the risk tool, and its number of yes answers. An attached checklist answers both. A MeRIT multiplies its answers, so its yes answers are counted by hand.',
    { id: 'share-without-consent.note.tool-attached' },
  ),
  'what-is-shared': msg(
    'The checklist in Appendix 7 wants three things written down that the form in Appendix 8 has no place for: what goes to whom, why no more, and why it is proportionate. They are asked here.',
    { id: 'share-without-consent.note.what-is-shared' },
  ),
  'grounds-always': msg(
    'The form asks for the protocol or for legal grounds. Here a ground is always needed: a protocol alone gives nobody the right to share.',
    { id: 'share-without-consent.note.grounds-always' },
  ),
  'rights-apart': msg(
    'The form names Articles 2 and 3 together for both human rights. The right to life is Article 2 and freedom from torture is Article 3, so each carries its own.',
    { id: 'share-without-consent.note.rights-apart' },
  ),
  'one-log': msg(
    'The form has room for one consultation, one later review and one agency told. Here each can be added as often as needed.',
    { id: 'share-without-consent.note.one-log' },
  ),
  'what-is-required': msg(
    'The form does not say what must be filled in. Needed here is what its checklist wants written down, and what the form prints for a consultation, for telling the person, for the review and for the two signatures.',
    { id: 'share-without-consent.note.what-is-required' },
  ),
} as const;

/** What cannot stand together under either law. */
export const rules = {
  'before-birth': msg('This is before the person at risk was born. Correct one of the two dates.', {
    id: 'share-without-consent.rule.before-birth',
  }),
  'due-too-far': msg('A baby is due within 10 months. Check the date.', {
    id: 'share-without-consent.rule.due-too-far',
  }),
  'children-in-tool': msg(
    'The risk tool tells of children or a pregnancy, but no child is listed here. List those whom this is about.',
    { id: 'share-without-consent.rule.children-in-tool' },
  ),
  'unborn-not-in-tool': msg(
    'You list a child who is not born yet, but the risk tool says that there is no pregnancy. Check which is right.',
    { id: 'share-without-consent.rule.unborn-not-in-tool' },
  ),
  'point-open': msg(
    'This is not settled yet. Settle it in its step, then come back and answer yes. If someone is in danger now, call 999 first.',
    { id: 'share-without-consent.rule.point-open' },
  ),
  'review-before-sharing': msg(
    'The review is set for a day before the first sharing. Set it for that day or later, or correct the date in the log.',
    { id: 'share-without-consent.rule.review-before-sharing' },
  ),
} as const;

/** What makes a record indefensible. */
export const weaknesses = {
  'no-ground': msg('No legal ground is given', { id: 'share-without-consent.weakness.no-ground' }),
  'no-balancing': msg('Nothing shows what you weighed up', {
    id: 'share-without-consent.weakness.no-balancing',
  }),
  'no-consultation': msg('No consultation is written down', {
    id: 'share-without-consent.weakness.no-consultation',
  }),
  'no-review-date': msg('No date is set for a review', {
    id: 'share-without-consent.weakness.no-review-date',
  }),
  'notification-unexplained': msg('It does not say whether the person was told, or why not', {
    id: 'share-without-consent.weakness.notification-unexplained',
  }),
} as const;
