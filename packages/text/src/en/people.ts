import { msg, str, type Message } from '../model/message.js';
import { fields, ifKnown } from './fields.js';
import { answers } from './yes-no.js';

const postcodeHint = msg('Leave empty if it is not known or not in the UK.', {
  id: 'chrome.field.postcode.hint',
});
const postcode = { label: msg('Postcode', { id: 'chrome.field.postcode' }), hint: postcodeHint };
const address = { label: msg('Address', { id: 'chrome.field.address' }) };
const name = { label: msg('Name', { id: 'chrome.field.name' }) };
const dob = { label: msg('Date of birth', { id: 'chrome.field.dob' }) };
const relationshipToVictim = {
  label: msg('Relationship to the person at risk', { id: 'chrome.field.relationshipToVictim' }),
};

const doNotRing = msg(
  'Do not ring this number, and leave no message there. The abuser may answer or listen. Find a safe way first.',
  { id: 'chrome.field.victimPhoneSafe.warning' },
);

/** The heading over what is asked of the person at risk. */
export const victimHeading = msg('The person at risk', { id: 'chrome.section.victim' });

/** The family doctor of whoever it is asked of. */
export const gp = { label: msg('GP (family doctor)', { id: 'chrome.field.gp' }) } as const;

/** A group whose rows can be anyone. */
export const anyone = {
  row: (n: number): Message => msg(str`Person ${n}`, { id: 'chrome.field.anyone.row' }),
  add: msg('Add another person', { id: 'chrome.field.anyone.add' }),
} as const;

/** Who is in a case, in words: the fields that several forms ask alike. */
export const people = {
  agency: fields.agency,
  contactName: fields.contactName,
  contactDetails: fields.contactDetails,
  referralDate: { label: msg('Date of this referral', { id: 'chrome.field.referralDate' }) },
  victimName: {
    ...fields.victimName,
    hint: msg('One person only. Anyone else at risk needs a form of their own.', {
      id: 'chrome.field.victimName.hint',
    }),
  },
  victimDob: fields.victimDob,
  victimAddress: { label: msg('Their address', { id: 'chrome.field.victimAddress' }) },
  victimPostcode: {
    label: msg('Their postcode', { id: 'chrome.field.victimPostcode' }),
    hint: postcodeHint,
  },
  victimPhone: {
    label: msg('Their phone number', { id: 'chrome.field.victimPhone' }),
    hint: msg('You can give more than one.', { id: 'chrome.field.victimPhone.hint' }),
  },
  victimPhoneSafe: {
    label: msg('Is it safe to call this number?', { id: 'chrome.field.victimPhoneSafe' }),
    // Whoever reads the referral sees the option alone, so it says by itself what follows.
    options: {
      yes: answers.yes,
      no: msg('No: do not ring', { id: 'chrome.field.victimPhoneSafe.no' }),
      unknown: msg('Not known: do not ring', { id: 'chrome.field.victimPhoneSafe.unknown' }),
    },
    warnings: { no: doNotRing, unknown: doNotRing },
  },
  victimContactTimes: {
    label: msg('How and when to get in touch', { id: 'chrome.field.victimContactTimes' }),
    hint: msg('For example, good times to call and times to avoid.', {
      id: 'chrome.field.victimContactTimes.hint',
    }),
  },
  perpetrators: {
    label: msg('Who is abusing them', { id: 'chrome.field.perpetrators' }),
    hint: msg('Add everyone who takes part in the abuse.', { id: 'chrome.field.perpetrators.hint' }),
    row: (n: number): Message => msg(str`Abuser ${n}`, { id: 'chrome.field.perpetrators.row' }),
    add: msg('Add another abuser', { id: 'chrome.field.perpetrators.add' }),
    fields: {
      name,
      dob,
      age: {
        label: msg('Age', { id: 'chrome.field.perpetrators.age' }),
        hint: msg('If you do not know the date of birth, as near as you can.', {
          id: 'chrome.field.perpetrators.age.hint',
        }),
      },
      address,
      postcode,
      relationshipToVictim,
    },
  },
  noChildren: {
    label: msg('There are no children', { id: 'chrome.field.noChildren' }),
    hint: msg('Tick this if no child lives with them, visits, or is on the way.', {
      id: 'chrome.field.noChildren.hint',
    }),
  },
  children: {
    label: msg('Children', { id: 'chrome.field.children' }),
    hint: msg('Add every child, also a baby not yet born.', { id: 'chrome.field.children.hint' }),
    row: (n: number): Message => msg(str`Child ${n}`, { id: 'chrome.field.children.row' }),
    add: msg('Add another child', { id: 'chrome.field.children.add' }),
    fields: {
      name: {
        ...name,
        hint: msg('Leave empty if a baby not yet born has no name.', {
          id: 'chrome.field.children.name.hint',
        }),
      },
      unborn: { label: msg('Not yet born', { id: 'chrome.field.children.unborn' }) },
      dob,
      dueDate: {
        label: msg('Due date', { id: 'chrome.field.children.dueDate' }),
        hint: msg('The day the baby is expected.', { id: 'chrome.field.children.dueDate.hint' }),
      },
      relationshipToVictim,
      relationshipToPerpetrator: {
        label: msg('Relationship to the abuser', { id: 'chrome.field.relationshipToPerpetrator' }),
      },
      address,
      school: {
        label: msg('School or nursery', { id: 'chrome.field.children.school' }),
        hint: ifKnown,
      },
    },
  },
} as const;
