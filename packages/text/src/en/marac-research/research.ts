import { msg, str, type Message } from '../../model/message.js';
import { victimHeading } from '../people.js';
import { yesNo } from '../yes-no.js';

// What several editions of the research form say alike.

/** The form’s name. */
export const title = msg('Research for MARAC', { id: 'marac-research.title' });

/** Headings. */
export const sections = {
  agency: msg('Who did the research', { id: 'marac-research.section.agency' }),
  case: msg('The case', { id: 'marac-research.section.case' }),
  people: msg('People you searched for', { id: 'marac-research.section.people' }),
  contacts: msg('Recent contact', { id: 'marac-research.section.contacts' }),
} as const;

/** Fields of the form. */
export const research = {
  contactPhone: { label: msg('Your phone number', { id: 'marac-research.contactPhone' }) },
  contactEmail: {
    label: msg('Your email', { id: 'marac-research.contactEmail' }),
    hint: msg('Give at least one way to reach you: a phone number or an email.', {
      id: 'marac-research.contactEmail.hint',
    }),
  },
  caseReference: {
    label: msg('Case reference', { id: 'marac-research.caseReference' }),
    hint: msg(
      'As it stands on the list from MARAC’s coordinator. If there is none, give the date of the meeting and the place of the case on the list.',
      { id: 'marac-research.caseReference.hint' },
    ),
  },
  meetingDate: { label: msg('Date of the MARAC meeting', { id: 'marac-research.meetingDate' }) },
  informationFound: {
    label: msg('Does your agency know anything about any of them?', {
      id: 'marac-research.informationFound',
    }),
    hint: msg('From files or from workers. If it knows nothing, MARAC should hear that too.', {
      id: 'marac-research.informationFound.hint',
    }),
    options: yesNo,
  },
  recentBehaviour: {
    label: msg('How have they behaved and come across lately?', { id: 'marac-research.recentBehaviour' }),
    hint: msg('Attitude, behaviour and manner. Say what has changed, and in whom.', {
      id: 'marac-research.recentBehaviour.hint',
    }),
  },
} as const;

/** Who was searched for, and fields of each of them. */
export const person = {
  label: msg('Whom did you search for?', { id: 'marac-research.peopleSearched' }),
  role: {
    label: msg('Who are they in this case?', { id: 'marac-research.peopleSearched.role' }),
    options: {
      victim: victimHeading,
      perpetrator: msg('The alleged abuser', { id: 'marac-research.peopleSearched.role.perpetrator' }),
      'other-adult': msg('Another adult in the home', {
        id: 'marac-research.peopleSearched.role.other-adult',
      }),
      child: msg('A child', { id: 'marac-research.peopleSearched.role.child' }),
    },
  },
  alias: { label: msg('Other names in your files', { id: 'marac-research.peopleSearched.alias' }) },
  addresses: {
    label: msg('Addresses', { id: 'marac-research.peopleSearched.addresses' }),
    hint: msg('All that you know of. Say which one is used now.', {
      id: 'marac-research.peopleSearched.addresses.hint',
    }),
  },
  found: {
    label: msg('Are they known to your agency?', { id: 'marac-research.peopleSearched.found' }),
    options: yesNo,
  },
} as const;

/** What is said of a contact with somebody in the case. */
export const contact = {
  label: msg('Last contacts', { id: 'marac-research.contacts' }),
  hint: msg('When someone in the case was last seen or met, wrote or called.', {
    id: 'marac-research.contacts.hint',
  }),
  row: (n: number): Message => msg(str`Contact ${n}`, { id: 'marac-research.contacts.row' }),
  add: msg('Add another contact', { id: 'marac-research.contacts.add' }),
  date: { label: msg('Date', { id: 'marac-research.contacts.date' }) },
  kind: msg('Kind of contact', { id: 'marac-research.contacts.kind' }),
  sighting: msg('Seen', { id: 'marac-research.contacts.kind.sighting' }),
  meeting: msg('Meeting', { id: 'marac-research.contacts.kind.meeting' }),
  'phone-call': msg('Phone call', { id: 'marac-research.contacts.kind.phone-call' }),
  other: msg('Another way', { id: 'marac-research.contacts.kind.other' }),
  what: { label: msg('With whom, and what about?', { id: 'marac-research.contacts.what' }) },
} as const;
