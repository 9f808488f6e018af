import { msg } from '../../model/message.js';
import { anyone, people } from '../people.js';
import { yesNo } from '../yes-no.js';
import { contact, person, research, sections, title } from './research.js';

const { name, dob } = people.perpetrators.fields;

// What the editions say alike whose protocols list what to look up and print no form: Kirklees, Liverpool, Cleveland.

/** The form’s name and what it is for. */
export const form = {
  title,
  intro: msg(
    'Fill this in for a case on MARAC’s agenda once you have searched your records. It tells the meeting what your agency knows, and also if it knows nothing. If you find that someone is in danger now, do not wait for the meeting.',
    { id: 'marac-research.protocol.intro' },
  ),
} as const;

/** Headings of what is found. */
export const headings = {
  ...sections,
  legal: msg('Courts, orders and bail', { id: 'marac-research.section.legal' }),
  history: msg('What lies further back', { id: 'marac-research.section.history' }),
  'other-risks': msg('Safety and other risks', { id: 'marac-research.section.other-risks' }),
} as const;

/** Who looked it up, which case it is, and who was searched for. */
export const preparation = {
  agency: people.agency,
  contactName: people.contactName,
  contactPhone: research.contactPhone,
  contactEmail: research.contactEmail,
  caseReference: research.caseReference,
  meetingDate: research.meetingDate,
  peopleSearched: {
    label: person.label,
    hint: msg(
      'Add the person at risk, the alleged abuser, every child in the home, and anyone else who may be at risk. Give what your records say, above all where the agenda says something else.',
      { id: 'marac-research.protocol.peopleSearched.hint' },
    ),
    ...anyone,
    fields: {
      name,
      role: person.role,
      alias: person.alias,
      dob,
      gender: { label: msg('Gender', { id: 'marac-research.peopleSearched.gender' }) },
      addresses: person.addresses,
      found: person.found,
    },
  },
  informationFound: research.informationFound,
} as const;

/** Whether the agency comes to the meeting. */
export const attendance = {
  attending: {
    label: msg('Will someone from your agency be at the meeting?', { id: 'marac-research.attending' }),
    hint: msg('You, or a deputy who knows the case. If nobody can come, send this before the meeting.', {
      id: 'marac-research.attending.hint',
    }),
    options: yesNo,
  },
  sentDate: { label: msg('When are you sending this?', { id: 'marac-research.sentDate' }) },
  whyLate: {
    label: msg('Why is it late?', { id: 'marac-research.whyLate' }),
    hint: msg('Send it all the same, and call the MARAC office so that they look for it.', {
      id: 'marac-research.whyLate.hint',
    }),
  },
  discussedWith: {
    label: msg('Who in the MARAC office has talked this over with you?', {
      id: 'marac-research.discussedWith',
    }),
    hint: msg('They will pass it on to the meeting in your place.', {
      id: 'marac-research.discussedWith.hint',
    }),
  },
} as const;

/** What the protocols of Kirklees and Liverpool list. */
export const findings = {
  legalKinds: {
    label: msg('Which of these do you know of?', { id: 'marac-research.legalKinds' }),
    options: {
      'court-orders': msg('Court orders', { id: 'marac-research.legalKinds.court-orders' }),
      injunctions: msg('Injunctions', { id: 'marac-research.legalKinds.injunctions' }),
      'bail-conditions': msg('Bail conditions', { id: 'marac-research.legalKinds.bail-conditions' }),
      other: msg('Another legal matter', { id: 'marac-research.legalKinds.other' }),
    },
  },
  legalDetails: {
    label: msg('What do they say, and until when?', { id: 'marac-research.legalDetails' }),
  },
  contacts: {
    label: contact.label,
    hint: contact.hint,
    row: contact.row,
    add: contact.add,
    fields: {
      date: contact.date,
      kind: {
        label: contact.kind,
        options: {
          sighting: contact.sighting,
          meeting: contact.meeting,
          'phone-call': contact['phone-call'],
          attended: msg('Came to an appointment, A&E or another health service', {
            id: 'marac-research.contacts.kind.attended',
          }),
          'not-attended': msg('Missed an appointment', { id: 'marac-research.contacts.kind.not-attended' }),
          'home-visit': msg('Home visit', { id: 'marac-research.contacts.kind.home-visit' }),
          other: contact.other,
        },
      },
      whoWasPresent: { label: msg('Who else was there?', { id: 'marac-research.contacts.whoWasPresent' }) },
      what: contact.what,
    },
  },
  previousConvictions: {
    label: msg('Earlier convictions', { id: 'marac-research.previousConvictions' }),
  },
  familyHistory: {
    label: msg('History of the family and of relationships', { id: 'marac-research.familyHistory' }),
  },
  safetyOptions: {
    label: msg('What else was thought of to make them safer?', { id: 'marac-research.safetyOptions' }),
  },
  substanceMisuse: {
    label: msg('Problems with alcohol or drugs', { id: 'marac-research.substanceMisuse' }),
  },
  safetyWork: {
    label: msg('What has your agency done to make them safer?', { id: 'marac-research.safetyWork' }),
  },
  otherRisks: {
    label: msg('What else tells of a risk to someone in this case?', { id: 'marac-research.otherRisks' }),
    hint: msg('If you have told nothing of what you know so far, tell it here.', {
      id: 'marac-research.otherRisks.hint',
    }),
  },
} as const;

/** What whoever does the research confirms. */
export const relevantOnly = {
  label: msg('I have told only what bears on someone’s risk or safety', {
    id: 'marac-research.relevantOnly',
  }),
} as const;
