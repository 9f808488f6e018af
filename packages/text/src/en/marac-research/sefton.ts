import type { definition } from '@safeguarding-forms/instruments/internal/marac-research/sefton.js';
import { msg, str, type Message } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { anyone, gp, people } from '../people.js';
import { contact, person, research, sections, title } from './research.js';

const { name, dob } = people.perpetrators.fields;

/** The English of Sefton's research form. */
export const words = {
  title,
  intro: msg(
    'Fill this in for a case on MARAC’s list, once you have searched your files and asked your colleagues. It tells the meeting what your agency knows, and also if it knows nothing. If you find that someone is in danger now, do not wait for the meeting.',
    { id: 'marac-research.intro' },
  ),
  sections: {
    agency: sections.agency,
    case: sections.case,
    people: sections.people,
    opinions: msg('What workers say', { id: 'marac-research.section.opinions' }),
    contacts: sections.contacts,
    indicators: msg('Signs of risk', { id: 'marac-research.section.indicators' }),
    concerns: msg('Concerns and the agenda', { id: 'marac-research.section.concerns' }),
  },
  items: {
    agency: people.agency,
    contactName: people.contactName,
    contactPhone: research.contactPhone,
    contactMobile: { label: msg('Your mobile number', { id: 'marac-research.contactMobile' }) },
    contactEmail: research.contactEmail,
    caseReference: research.caseReference,
    meetingDate: research.meetingDate,
    peopleSearched: {
      label: person.label,
      hint: msg(
        'Add the person at risk, the alleged abuser, every other adult who matters in their home, and each child. Search all files and databases by name, date of birth, address and GP. Give what your files say, above all where the list says something else.',
        { id: 'marac-research.peopleSearched.hint' },
      ),
      ...anyone,
      fields: {
        name,
        role: person.role,
        alias: person.alias,
        dob,
        age: {
          label: msg('Age', { id: 'marac-research.peopleSearched.age' }),
          hint: msg('If there is no date of birth, as near as you can.', {
            id: 'marac-research.peopleSearched.age.hint',
          }),
        },
        addresses: person.addresses,
        contact: { label: msg('Phone and email', { id: 'marac-research.peopleSearched.contact' }) },
        gp: {
          ...gp,
          hint: msg('The surgery, if they are registered with one.', {
            id: 'marac-research.peopleSearched.gp.hint',
          }),
        },
        school: {
          label: msg('Nursery, school or college', { id: 'marac-research.peopleSearched.school' }),
        },
        found: person.found,
      },
    },
    numberOfChildren: {
      label: msg('How many children are there?', { id: 'marac-research.numberOfChildren' }),
      hint: msg('By your own files.', { id: 'marac-research.numberOfChildren.hint' }),
    },
    informationFound: research.informationFound,
    workersAsked: {
      label: msg('Whom did you ask?', { id: 'marac-research.workersAsked' }),
      hint: msg('Officers, support workers and key workers in your agency who know these people.', {
        id: 'marac-research.workersAsked.hint',
      }),
      row: (n: number): Message => msg(str`Worker ${n}`, { id: 'marac-research.workersAsked.row' }),
      add: msg('Add another worker', { id: 'marac-research.workersAsked.add' }),
      fields: {
        name,
        jobTitle: { label: msg('Job title', { id: 'marac-research.workersAsked.jobTitle' }) },
        opinion: {
          label: msg('What do they know, and what is their opinion?', {
            id: 'marac-research.workersAsked.opinion',
          }),
          hint: msg('It should be right and up to date. Keep facts and opinion apart.', {
            id: 'marac-research.workersAsked.opinion.hint',
          }),
        },
      },
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
            email: msg('Email', { id: 'marac-research.contacts.kind.email' }),
            meeting: contact.meeting,
            'phone-call': contact['phone-call'],
            other: contact.other,
          },
        },
        what: contact.what,
      },
    },
    recentBehaviour: research.recentBehaviour,
    injuriesOrDisclosures: {
      label: msg('Were there injuries, or did someone tell of abuse?', {
        id: 'marac-research.injuriesOrDisclosures',
      }),
      hint: msg('Say what, when, and to whom it was told or shown.', {
        id: 'marac-research.injuriesOrDisclosures.hint',
      }),
    },
    indicators: {
      label: msg('What do you know that bears on the risk indicators?', { id: 'marac-research.indicators' }),
      hint: msg(
        'Go through the risk checklist, and name each indicator that you know something about. If you wrote nothing in the two steps before, say here what you know.',
        { id: 'marac-research.indicators.hint' },
      ),
    },
    otherConcerns: {
      label: msg('What else worries your agency about the person at risk?', {
        id: 'marac-research.otherConcerns',
      }),
    },
    agendaInaccuracies: {
      label: msg('What is wrong or unclear on the agenda?', { id: 'marac-research.agendaInaccuracies' }),
      hint: msg('Tick all that apply, and explain below.', { id: 'marac-research.agendaInaccuracies.hint' }),
      options: {
        'missing-information': msg('Something is missing', {
          id: 'marac-research.agendaInaccuracies.missing-information',
        }),
        'several-people-or-names': msg('There is more than one person, or another name', {
          id: 'marac-research.agendaInaccuracies.several-people-or-names',
        }),
        'conflicting-information': msg('Some facts do not agree', {
          id: 'marac-research.agendaInaccuracies.conflicting-information',
        }),
        children: msg('There are more children than it says, or fewer', {
          id: 'marac-research.agendaInaccuracies.children',
        }),
      },
    },
    agendaDetails: {
      label: msg('What should be put right or made clear?', { id: 'marac-research.agendaDetails' }),
      hint: msg('Also anything that the other agencies could easily misunderstand.', {
        id: 'marac-research.agendaDetails.hint',
      }),
    },
  },
} as const satisfies WordsOf<typeof definition>;
