import { msg, str, type Message } from '../../model/message.js';
import { fields } from '../fields.js';
import { people } from '../people.js';

const date = { label: msg('Date', { id: 'share-without-consent.date' }) };

/** Who was asked, when it is looked at again, who was told and who answers for it. */
export const accountability = {
  consultations: {
    label: msg('Whom did you consult?', { id: 'share-without-consent.consultations' }),
    hint: msg(
      'Always talk to your supervisor. If you are in doubt, ask a specialist too. For each, give the date, and the advice or what was decided.',
      { id: 'share-without-consent.consultations.hint' },
    ),
    row: (n: number): Message =>
      msg(str`Consultation ${n}`, { id: 'share-without-consent.consultations.row' }),
    add: msg('Add another consultation', { id: 'share-without-consent.consultations.add' }),
    fields: {
      name: { label: people.perpetrators.fields.name.label },
      designation: {
        label: msg('Job title', { id: 'share-without-consent.consultations.designation' }),
      },
      date,
      advice: {
        label: msg('What did they advise?', { id: 'share-without-consent.consultations.advice' }),
      },
      decision: {
        label: msg('What was decided?', { id: 'share-without-consent.consultations.decision' }),
      },
    },
  },
  reviewDate: {
    label: msg('When will you review this?', { id: 'share-without-consent.reviewDate' }),
    hint: msg('Ask the agencies that you told what they have done since.', {
      id: 'share-without-consent.reviewDate.hint',
    }),
  },
  reviewResponsible: {
    label: msg('Who makes sure that it is reviewed?', { id: 'share-without-consent.reviewResponsible' }),
  },
  laterReviews: {
    label: msg('Later reviews', { id: 'share-without-consent.laterReviews' }),
    row: (n: number): Message =>
      msg(str`Later review ${n}`, { id: 'share-without-consent.laterReviews.row' }),
    add: msg('Add another review', { id: 'share-without-consent.laterReviews.add' }),
    fields: {
      date,
      responsible: {
        label: msg('Who makes sure of it?', { id: 'share-without-consent.laterReviews.responsible' }),
      },
    },
  },
  sharingLog: {
    label: msg('What has been shared so far', { id: 'share-without-consent.sharingLog' }),
    hint: msg('A row for each agency. Leave this empty until something is shared.', {
      id: 'share-without-consent.sharingLog.hint',
    }),
    row: (n: number): Message => msg(str`Agency ${n}`, { id: 'share-without-consent.sharingLog.row' }),
    add: msg('Add another agency', { id: 'share-without-consent.sharingLog.add' }),
    fields: {
      date,
      agency: { label: msg('Which agency was told?', { id: 'share-without-consent.sharingLog.agency' }) },
      person: { label: msg('Who there was told?', { id: 'share-without-consent.sharingLog.person' }) },
      method: {
        label: msg('How was it shared?', { id: 'share-without-consent.sharingLog.method' }),
      },
      legalAuthority: {
        label: msg('By what legal authority?', { id: 'share-without-consent.sharingLog.legalAuthority' }),
      },
    },
  },
  signedName: fields.signedName,
  signedDate: fields.signedDate,
  managerName: {
    label: msg('Signed by your manager (their name)', { id: 'share-without-consent.managerName' }),
  },
  managerDate: {
    label: msg('Date your manager signed', { id: 'share-without-consent.managerDate' }),
  },
} as const;
