import { msg } from '../../model/message.js';
import { circumstances } from '../circumstances.js';
import { people } from '../people.js';
import { yesNo } from '../yes-no.js';

// What every edition of the transfer says alike.

/** The form’s name and what it is for. */
export const form = {
  title: msg('Transfer to another MARAC', { id: 'marac-transfer.title' }),
  intro: msg(
    'Fill this in when someone at risk moves and another area’s MARAC takes over the case. Do it also for a stay in a refuge that is only for a time.',
    { id: 'marac-transfer.intro' },
  ),
} as const;

/** Headings. */
export const sections = {
  parties: msg('From and to', { id: 'marac-transfer.section.parties' }),
  move: msg('Who moves', { id: 'marac-transfer.section.move' }),
  news: msg('What is new', { id: 'marac-transfer.section.news' }),
  papers: msg('Papers that go along', { id: 'marac-transfer.section.papers' }),
  'further-papers': msg('Further papers', { id: 'marac-transfer.section.further-papers' }),
  urgency: msg('How urgent it is', { id: 'marac-transfer.section.urgency' }),
  receipt: msg('Receipt', { id: 'marac-transfer.section.receipt' }),
} as const;

const enclosed = msg('It goes along', { id: 'marac-transfer.paper.enclosed' });
const missing = msg('It is missing', { id: 'marac-transfer.paper.missing' });
const options = { enclosed, missing };
/** Asked of each paper that is missing. */
const whyMissing = {
  label: msg('Why is it missing, and when will it follow?', { id: 'marac-transfer.paper.why-missing' }),
};

const plan = msg('The action plan, made here', { id: 'marac-transfer.plan' });

/** Fields that every edition asks. */
export const items = {
  fromMarac: { label: msg('MARAC that sends the case', { id: 'marac-transfer.fromMarac' }) },
  toMarac: { label: msg('MARAC that takes it over', { id: 'marac-transfer.toMarac' }) },
  contactName: people.contactName,
  contactDetails: people.contactDetails,
  transferDate: { label: msg('Date of this transfer', { id: 'marac-transfer.transferDate' }) },
  caseNumber: { label: msg('Case number of the MARAC that sends it', { id: 'marac-transfer.caseNumber' }) },
  victimName: people.victimName,
  victimDob: people.victimDob,
  moveKind: {
    label: msg('Are they moving for a time or for good?', { id: 'marac-transfer.moveKind' }),
    hint: msg('Never write down where a refuge is.', { id: 'marac-transfer.moveKind.hint' }),
    options: {
      temporary: msg('For a time, for example to a refuge', { id: 'marac-transfer.moveKind.temporary' }),
      permanent: msg('For good', { id: 'marac-transfer.moveKind.permanent' }),
    },
  },
  expectedUntil: { label: msg('Until when, as far as you know?', { id: 'marac-transfer.expectedUntil' }) },
  heard: {
    label: msg('Has a MARAC heard this case before?', { id: 'marac-transfer.heard' }),
    options: yesNo,
  },
  lastHeardDate: { label: msg('When was it last heard?', { id: 'marac-transfer.lastHeardDate' }) },
  newsVictim: {
    label: msg('What is new about the person at risk?', { id: 'marac-transfer.newsVictim' }),
    hint: msg('Needed if the case was last heard more than three months ago.', {
      id: 'marac-transfer.newsVictim.hint',
    }),
  },
  noChildren: { label: msg('There are no children in this case', { id: 'marac-transfer.noChildren' }) },
  newsChildren: { label: msg('What is new about the children?', { id: 'marac-transfer.newsChildren' }) },
  referral: {
    label: msg('The first referral, made here', { id: 'marac-transfer.referral' }),
    takes: { 'marac-referral': msg('MARAC referral', { id: 'marac-transfer.referral.marac-referral' }) },
  },
  riskAssessment: {
    label: msg('The risk tool, filled in here', { id: 'marac-transfer.riskAssessment' }),
    takes: {
      dash: msg('DASH checklist or one made after it', { id: 'marac-transfer.riskAssessment.dash' }),
      merit: msg('MeRIT', { id: 'marac-transfer.riskAssessment.merit' }),
    },
  },
  toolDifferenceReason: circumstances.toolDifferenceReason,
  plan: { label: plan, takes: { 'marac-actions': plan } },
  differenceReason: {
    label: msg('Why does what is attached give another name, date of birth or case number?', {
      id: 'marac-transfer.differenceReason',
    }),
  },
  samePerson: circumstances.samePerson,
  originalReferral: {
    label: msg('The first referral, on paper', { id: 'marac-transfer.originalReferral' }),
    options,
  },
  originalReferralWhyMissing: whyMissing,
  riskTool: { label: msg('The risk tool, on paper', { id: 'marac-transfer.riskTool' }), options },
  riskToolWhyMissing: whyMissing,
  minutes: {
    label: msg('Minutes on this case, and on no other', { id: 'marac-transfer.minutes' }),
    options,
  },
  minutesWhyMissing: whyMissing,
  newReferral: {
    label: msg('A new referral to the MARAC that takes over', { id: 'marac-transfer.newReferral' }),
    options,
  },
  newReferralWhyMissing: whyMissing,
  planOfActions: { label: msg('The action plan, on paper', { id: 'marac-transfer.planOfActions' }), options },
  planOfActionsWhyMissing: whyMissing,
  otherPapers: { label: msg('What else goes along?', { id: 'marac-transfer.otherPapers' }) },
  urgent: {
    label: msg('Must it be heard before the next meeting?', { id: 'marac-transfer.urgent' }),
    options: yesNo,
  },
  urgentWhy: { label: msg('Why can it not wait?', { id: 'marac-transfer.urgentWhy' }) },
  receivedBy: {
    label: msg('Who received it?', { id: 'marac-transfer.receivedBy' }),
    hint: msg('The MARAC that takes over fills this step in. Leave it empty when you send the case.', {
      id: 'marac-transfer.receivedBy.hint',
    }),
  },
  receivedDate: { label: msg('When was it received?', { id: 'marac-transfer.receivedDate' }) },
  agendaDate: { label: msg('On the agenda of which meeting?', { id: 'marac-transfer.agendaDate' }) },
} as const;

/** Papers that one area names. */
export const ownPapers = {
  caseHistory: { label: msg('History of the case', { id: 'marac-transfer.caseHistory' }), options },
  caseHistoryWhyMissing: whyMissing,
  contacts: {
    label: msg('Contact details of those who work on it', { id: 'marac-transfer.contacts' }),
    options,
  },
  contactsWhyMissing: whyMissing,
} as const;
