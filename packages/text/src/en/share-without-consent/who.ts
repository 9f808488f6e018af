import { msg } from '../../model/message.js';
import { anyone, gp, people } from '../people.js';

const { name, unborn, dob, dueDate, address, school } = people.children.fields;

/** Whom the record is about, and everyone in danger. */
export const who = {
  victimName: people.victimName,
  victimDob: people.victimDob,
  victimAddress: people.victimAddress,
  victimPostcode: people.victimPostcode,
  consentStatus: {
    label: msg('Why is there no consent?', { id: 'share-without-consent.consentStatus' }),
    options: {
      refused: msg('The person said no', { id: 'share-without-consent.consentStatus.option.refused' }),
      unable: msg('The person was not able to agree', {
        id: 'share-without-consent.consentStatus.option.unable',
      }),
    },
  },
  consentStatusReason: {
    label: msg('What was the reason?', { id: 'share-without-consent.consentStatusReason' }),
    hint: msg('Why the person said no, or could not be asked or answer. Use their own words if you can.', {
      id: 'share-without-consent.consentStatusReason.hint',
    }),
  },
  children: {
    ...people.children,
    fields: {
      name,
      unborn,
      dob,
      dueDate,
      address,
      school,
      gp,
    },
  },
  peopleAtRisk: {
    label: msg('Everyone at risk', { id: 'share-without-consent.peopleAtRisk' }),
    hint: msg('One by one: the person at risk, each child, other adults in the home and anyone else.', {
      id: 'share-without-consent.peopleAtRisk.hint',
    }),
    ...anyone,
    fields: {
      who: { label: msg('Who is at risk?', { id: 'share-without-consent.peopleAtRisk.who' }) },
      fromWhom: {
        label: msg('Who is said to be the danger?', { id: 'share-without-consent.peopleAtRisk.fromWhom' }),
      },
      knownRisks: {
        label: msg('Risks right now that you know of', {
          id: 'share-without-consent.peopleAtRisk.knownRisks',
        }),
      },
      fearedRisks: {
        label: msg('Risks right now that you fear', {
          id: 'share-without-consent.peopleAtRisk.fearedRisks',
        }),
      },
    },
  },
} as const;
