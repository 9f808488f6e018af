import type { definition } from '@safeguarding-forms/instruments/marac-research/sefton.js';
import { msg, str, type Message } from '../../model/message.js';
import type { WordsOf } from '../../model/words.js';
import { anyone, gp, people, victimHeading } from '../people.js';
import { yesNo } from '../yes-no.js';

const { name, dob } = people.perpetrators.fields;

/** The English of Sefton's research form. */
export const words = {
  title: msg('Research for MARAC', { id: 'marac-research.title' }),
  intro: msg(
    'Fill this in for a case on MARAC’s list, once you have searched your files and asked your colleagues. It tells the meeting what your agency knows, and also if it knows nothing. If you find that someone is in danger now, call 999: do not wait for the meeting.',
    { id: 'marac-research.intro' },
  ),
  sections: {
    agency: msg('Who did the research', { id: 'marac-research.section.agency' }),
    case: msg('The case', { id: 'marac-research.section.case' }),
    people: msg('People you searched for', { id: 'marac-research.section.people' }),
    opinions: msg('What workers say', { id: 'marac-research.section.opinions' }),
    contacts: msg('Recent contact', { id: 'marac-research.section.contacts' }),
    indicators: msg('Signs of risk', { id: 'marac-research.section.indicators' }),
    concerns: msg('Concerns and the agenda', { id: 'marac-research.section.concerns' }),
  },
  items: {
    agency: people.agency,
    contactName: people.contactName,
    contactPhone: { label: msg('Your phone number', { id: 'marac-research.contactPhone' }) },
    contactMobile: { label: msg('Your mobile number', { id: 'marac-research.contactMobile' }) },
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
    peopleSearched: {
      label: msg('Whom did you search for?', { id: 'marac-research.peopleSearched' }),
      hint: msg(
        'Add the person at risk, the alleged abuser, every other adult who matters in their home, and each child. Search all files and databases by name, date of birth, address and GP. Give what your files say, above all where the list says something else.',
        { id: 'marac-research.peopleSearched.hint' },
      ),
      ...anyone,
      fields: {
        name,
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
        dob,
        age: {
          label: msg('Age', { id: 'marac-research.peopleSearched.age' }),
          hint: msg('If there is no date of birth, as near as you can.', {
            id: 'marac-research.peopleSearched.age.hint',
          }),
        },
        addresses: {
          label: msg('Addresses', { id: 'marac-research.peopleSearched.addresses' }),
          hint: msg('All that you know of. Say which one is used now.', {
            id: 'marac-research.peopleSearched.addresses.hint',
          }),
        },
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
        found: {
          label: msg('Are they known to your agency?', { id: 'marac-research.peopleSearched.found' }),
          options: yesNo,
        },
      },
    },
    numberOfChildren: {
      label: msg('How many children are there?', { id: 'marac-research.numberOfChildren' }),
      hint: msg('By your own files.', { id: 'marac-research.numberOfChildren.hint' }),
    },
    informationFound: {
      label: msg('Does your agency know anything about any of them?', {
        id: 'marac-research.informationFound',
      }),
      hint: msg('From files or from workers. If it knows nothing, MARAC should hear that too.', {
        id: 'marac-research.informationFound.hint',
      }),
      options: yesNo,
    },
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
      label: msg('Last contacts', { id: 'marac-research.contacts' }),
      hint: msg('When someone in the case was last seen or met, wrote or called.', {
        id: 'marac-research.contacts.hint',
      }),
      row: (n: number): Message => msg(str`Contact ${n}`, { id: 'marac-research.contacts.row' }),
      add: msg('Add another contact', { id: 'marac-research.contacts.add' }),
      fields: {
        date: { label: msg('Date', { id: 'marac-research.contacts.date' }) },
        kind: {
          label: msg('Kind of contact', { id: 'marac-research.contacts.kind' }),
          options: {
            sighting: msg('Seen', { id: 'marac-research.contacts.kind.sighting' }),
            email: msg('Email', { id: 'marac-research.contacts.kind.email' }),
            meeting: msg('Meeting', { id: 'marac-research.contacts.kind.meeting' }),
            'phone-call': msg('Phone call', { id: 'marac-research.contacts.kind.phone-call' }),
            other: msg('Another way', { id: 'marac-research.contacts.kind.other' }),
          },
        },
        what: { label: msg('With whom, and what about?', { id: 'marac-research.contacts.what' }) },
      },
    },
    recentBehaviour: {
      label: msg('How have they behaved and come across lately?', { id: 'marac-research.recentBehaviour' }),
      hint: msg('Attitude, behaviour and manner. Say what has changed, and in whom.', {
        id: 'marac-research.recentBehaviour.hint',
      }),
    },
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
