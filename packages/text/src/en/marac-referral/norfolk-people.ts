import { msg, str, type Message } from '../../model/message.js';
import { anyone, gp, people } from '../people.js';
import { answers, yesNo } from '../yes-no.js';
import { ethnicGroupNames, ethnicGroups } from './norfolk-ethnicity.js';
import { victimGender } from './referral.js';

const { male, female } = victimGender.options;
const genders = {
  male,
  female,
  'non-binary': msg('Non-binary', { id: 'marac-referral.norfolk.gender.non-binary' }),
};
const gender = msg('Gender', { id: 'marac-referral.norfolk.gender' });

/** What is asked alike of the person at risk and of whoever abuses them. */
const both = {
  accommodation: {
    label: msg('Kind of home', { id: 'marac-referral.norfolk.accommodation' }),
    options: {
      council: msg('Council', { id: 'marac-referral.norfolk.accommodation.council' }),
      private: msg('Private', { id: 'marac-referral.norfolk.accommodation.private' }),
    },
  },
  tenancy: {
    label: msg('Tenancy', { id: 'marac-referral.norfolk.tenancy' }),
    options: {
      sole: msg('In one name', { id: 'marac-referral.norfolk.tenancy.sole' }),
      joint: msg('In joint names', { id: 'marac-referral.norfolk.tenancy.joint' }),
    },
  },
  nationality: { label: msg('Nationality', { id: 'marac-referral.norfolk.nationality' }) },
  firstLanguage: {
    label: msg('First language', { id: 'marac-referral.norfolk.firstLanguage' }),
    hint: msg('If an interpreter is needed, never use a relative or a friend.', {
      id: 'marac-referral.norfolk.firstLanguage.hint',
    }),
  },
  disability: {
    label: msg('Is there a disability?', { id: 'marac-referral.norfolk.disability' }),
    options: yesNo,
  },
  disabilityDetails: {
    label: msg('What is the disability?', { id: 'marac-referral.norfolk.disabilityDetails' }),
  },
  gp: {
    ...gp,
    hint: msg('Name of the doctor, the practice and its address. Add any other health contacts.', {
      id: 'marac-referral.norfolk.gp.hint',
    }),
  },
} as const;

const postcodeHint = msg('If it is not in the UK, mark it as not known.', {
  id: 'marac-referral.norfolk.postcode.hint',
});

/** The person at risk, in full. */
export const victim = {
  victimGender: { label: victimGender.label, options: genders },
  lgbtq: {
    label: msg('Is the person at risk LGBTQ+?', { id: 'marac-referral.norfolk.lgbtq' }),
    hint: msg('Never tell the family or the abuser what the person has told you about this.', {
      id: 'marac-referral.norfolk.lgbtq.hint',
    }),
    options: answers,
  },
  lgbtqDetails: {
    label: msg('How do they describe themselves?', { id: 'marac-referral.norfolk.lgbtqDetails' }),
  },
  genderAsAtBirth: {
    label: msg('Is their gender the one they were given at birth?', {
      id: 'marac-referral.norfolk.genderAsAtBirth',
    }),
    options: answers,
  },
  victimPhone: people.victimPhone,
  victimPhoneSafe: people.victimPhoneSafe,
  victimContactTimes: people.victimContactTimes,
  victimAddress: people.victimAddress,
  victimPostcode: { label: people.victimPostcode.label, hint: postcodeHint },
  otherSafeContact: {
    label: msg('Is there another safe way to reach them?', { id: 'marac-referral.norfolk.otherSafeContact' }),
    hint: msg('For example, through another professional who works with them.', {
      id: 'marac-referral.norfolk.otherSafeContact.hint',
    }),
  },
  ...both,
  safeToPost: {
    label: msg('Is it safe to send post to this address?', { id: 'marac-referral.norfolk.safeToPost' }),
    options: answers,
  },
  safePostalAddress: {
    label: msg('Where is it safe to send post?', { id: 'marac-referral.norfolk.safePostalAddress' }),
    hint: msg('If there is no such place, write so.', {
      id: 'marac-referral.norfolk.safePostalAddress.hint',
    }),
  },
  ethnicity: {
    label: msg('Ethnic group', { id: 'marac-referral.norfolk.ethnicity' }),
    hint: msg('As the person describes it.', { id: 'marac-referral.norfolk.ethnicity.hint' }),
    options: ethnicGroups,
    optionGroups: ethnicGroupNames,
  },
  ethnicityDetails: {
    label: msg('More about their ethnic group', { id: 'marac-referral.norfolk.ethnicityDetails' }),
    hint: msg('If the list does not say it, for example Gypsy, Roma or Traveller.', {
      id: 'marac-referral.norfolk.ethnicityDetails.hint',
    }),
  },
  refugeeOrAsylumSeeker: {
    label: msg('Is the person at risk a refugee, or seeking asylum?', {
      id: 'marac-referral.norfolk.refugeeOrAsylumSeeker',
    }),
    options: yesNo,
  },
  refugeeOrAsylumDetails: {
    label: msg('What is their status?', { id: 'marac-referral.norfolk.refugeeOrAsylumDetails' }),
  },
  recourseToPublicFunds: {
    label: msg('Can they get public funds?', { id: 'marac-referral.norfolk.recourseToPublicFunds' }),
    hint: msg('Benefits and housing help. Some visas rule them out.', {
      id: 'marac-referral.norfolk.recourseToPublicFunds.hint',
    }),
    options: yesNo,
  },
  relationshipStatus: {
    label: msg('What is the abuser to them?', { id: 'marac-referral.norfolk.relationshipStatus' }),
    hint: msg('It counts just the same if it is over.', {
      id: 'marac-referral.norfolk.relationshipStatus.hint',
    }),
    options: {
      married: msg('Husband or wife', { id: 'marac-referral.norfolk.relationshipStatus.married' }),
      partner: msg('Partner', { id: 'marac-referral.norfolk.relationshipStatus.partner' }),
      relative: msg('Relative', { id: 'marac-referral.norfolk.relationshipStatus.relative' }),
    },
  },
} as const;

const { name, dob, relationshipToVictim, relationshipToPerpetrator } = people.children.fields;

/** Children, born and unborn, and others who depend on the person. */
export const dependants = {
  pregnant: {
    label: msg('Is the person at risk pregnant?', { id: 'marac-referral.norfolk.pregnant' }),
    options: answers,
  },
  victimDueDate: {
    label: msg('When is the baby due?', { id: 'marac-referral.norfolk.victimDueDate' }),
  },
  noChildren: {
    label: msg('There are no children, and nobody else depends on them', {
      id: 'marac-referral.norfolk.noChildren',
    }),
  },
  children: {
    label: msg('Children and others who depend on them', { id: 'marac-referral.norfolk.children' }),
    hint: msg(
      'Add every child in the home, and every child who sees the abuser. Add adults who need care too, also if they only visit.',
      { id: 'marac-referral.norfolk.children.hint' },
    ),
    row: (n: number): Message =>
      msg(str`Child or dependant ${n}`, { id: 'marac-referral.norfolk.children.row' }),
    add: anyone.add,
    fields: {
      name: { label: name.label },
      dob,
      gender: { label: gender, options: { male, female } },
      relationshipToVictim,
      relationshipToPerpetrator,
      school: {
        label: msg('School, college, nursery or childminder', {
          id: 'marac-referral.norfolk.children.school',
        }),
      },
    },
  },
  childrenResidence: {
    label: msg('If children live elsewhere: where, and with whom?', {
      id: 'marac-referral.norfolk.childrenResidence',
    }),
    hint: msg('Say also what gives them the right in law, such as a court order, if you know it.', {
      id: 'marac-referral.norfolk.childrenResidence.hint',
    }),
  },
  safeguardingConcerns: {
    label: msg('Do you have concerns about children in the home?', {
      id: 'marac-referral.norfolk.safeguardingConcerns',
    }),
    hint: msg(
      'Not sure how serious it is? Ask a duty worker of the Children’s Advice and Duty Service (CADS): 0344 800 8021, from 9am to 5pm.',
      { id: 'marac-referral.norfolk.safeguardingConcerns.hint' },
    ),
    options: yesNo,
  },
  safeguardingConcernsDetails: {
    label: msg('What are the concerns?', { id: 'marac-referral.norfolk.safeguardingConcernsDetails' }),
    hint: msg('Name the professionals who are involved.', {
      id: 'marac-referral.norfolk.safeguardingConcernsDetails.hint',
    }),
  },
} as const;

/** Whoever abuses the person. */
export const perpetrators = {
  ...people.perpetrators,
  fields: {
    name: people.perpetrators.fields.name,
    alias: {
      label: msg('Other names they use', { id: 'marac-referral.norfolk.perpetrators.alias' }),
    },
    dob: people.perpetrators.fields.dob,
    age: people.perpetrators.fields.age,
    gender: { label: gender, options: genders },
    address: people.perpetrators.fields.address,
    postcode: { label: people.perpetrators.fields.postcode.label, hint: postcodeHint },
    ...both,
  },
} as const;
