import { msg } from '../model/message.js';
import { ifKnown } from './fields.js';
import { yesNo } from './yes-no.js';

const dash = msg('DASH checklist', { id: 'chrome.tool.dash' });
const merit = msg('MeRIT', { id: 'chrome.tool.merit' });

/** What can be attached, by instrument id. */
export const tools = {
  dash,
  merit,
  'share-without-consent': msg('Record of sharing without consent', {
    id: 'chrome.tool.share-without-consent',
  }),
  'severity-grid': msg('Severity of abuse grid', { id: 'chrome.tool.severity-grid' }),
} as const;

/** The risk tools that can have been done on paper. */
export const paperTools = {
  dash,
  merit,
  'sefton-domestic': msg('Sefton’s domestic abuse risk tool', { id: 'chrome.tool.sefton-domestic' }),
  'sefton-sexual': msg('Sefton’s sexual violence risk tool', { id: 'chrome.tool.sefton-sexual' }),
  'sefton-hate': msg('Sefton’s hate crime risk tool', { id: 'chrome.tool.sefton-hate' }),
} as const;

/** What is said of a case, in words: the fields that several referral forms ask alike. */
export const circumstances = {
  diversity: {
    label: msg('Does any of this apply to the person at risk?', { id: 'chrome.field.diversity' }),
    hint: ifKnown,
    options: {
      bme: msg('Black or minority ethnic', { id: 'chrome.field.diversity.bme' }),
      disabled: msg('Disabled', { id: 'chrome.field.diversity.disabled' }),
      lgbt: msg('Lesbian, gay, bisexual or transgender', { id: 'chrome.field.diversity.lgbt' }),
    },
  },
  afraidOf: {
    label: msg('Who is the person at risk afraid of?', { id: 'chrome.field.afraidOf' }),
    hint: msg('Name everyone who may be a danger, not just the main abuser.', {
      id: 'chrome.field.afraidOf.hint',
    }),
  },
  safeToTalkTo: {
    label: msg('Who is safe to talk to?', { id: 'chrome.field.safeToTalkTo' }),
    hint: msg('In the view of the person at risk.', { id: 'chrome.field.safeToTalkTo.hint' }),
  },
  notSafeToTalkTo: {
    label: msg('Who is it not safe to talk to?', { id: 'chrome.field.notSafeToTalkTo' }),
    hint: msg('In the view of the person at risk. Nobody here must learn of the referral.', {
      id: 'chrome.field.notSafeToTalkTo.hint',
    }),
  },
  victimAware: {
    label: msg('Does the person at risk know about this referral?', { id: 'chrome.field.victimAware' }),
    options: yesNo,
  },
  whyNotAware: {
    label: msg('Why does the person at risk not know?', { id: 'chrome.field.whyNotAware' }),
    hint: msg('For example, telling them could put someone in more danger.', {
      id: 'chrome.field.whyNotAware.hint',
    }),
  },
  consentGiven: {
    label: msg('Has the person at risk agreed to this referral?', { id: 'chrome.field.consentGiven' }),
    options: yesNo,
  },
  noConsentReason: {
    label: msg('Why do you share without agreement?', { id: 'chrome.field.noConsentReason' }),
    hint: msg('Say what the danger is, and why it outweighs the person’s privacy.', {
      id: 'chrome.field.noConsentReason.hint',
    }),
  },
  noConsentLegalBasis: {
    label: msg('What law lets you share without agreement?', { id: 'chrome.field.noConsentLegalBasis' }),
    hint: msg(
      'Name the law and the ground: for example, a public task (UK GDPR, Art. 6(1)(e)) with safeguarding (DPA 2018, Sch. 1 para. 18), or the power to share against crime (Crime and Disorder Act 1998, s. 115).',
      {
        id: 'chrome.field.noConsentLegalBasis.hint',
      },
    ),
  },
  maracRepeat: {
    label: msg('Is this a repeat case for MARAC?', { id: 'chrome.field.maracRepeat' }),
    options: yesNo,
  },
  previousMaracDate: {
    label: msg('When was the case last referred to MARAC, or heard there?', {
      id: 'chrome.field.previousMaracDate',
    }),
    hint: ifKnown,
  },
  caseNumber: {
    label: msg('MARAC case number', { id: 'chrome.field.caseNumber' }),
    hint: ifKnown,
  },
  riskAssessment: {
    label: msg('Risk assessment', { id: 'chrome.field.riskAssessment' }),
    hint: msg(
      'Attach the finished risk assessment. It also fills in fields that are still empty. If it was done on paper, say so in the fields below.',
      { id: 'chrome.field.riskAssessment.hint' },
    ),
  },
  differenceReason: {
    label: msg('Why is the name or date of birth not the same?', { id: 'chrome.field.differenceReason' }),
    hint: msg(
      'What you attached has another name or date of birth. For example, the person uses two names. If it is about someone else, take it out.',
      { id: 'chrome.field.differenceReason.hint' },
    ),
  },
  samePerson: {
    label: msg('This is the same person', { id: 'chrome.field.samePerson' }),
    hint: msg(
      'A name or a date of birth is missing here, or in what you attached. Tick this once you are sure that both are about the same person.',
      { id: 'chrome.field.samePerson.hint' },
    ),
  },
  toolDifferenceReason: {
    label: msg('Why does the risk tool say something else?', {
      id: 'chrome.field.toolDifferenceReason',
    }),
    hint: msg('For example, something has happened since it was filled in.', {
      id: 'chrome.field.toolDifferenceReason.hint',
    }),
  },
  tickCount: { label: msg('How many answers were yes?', { id: 'chrome.field.tickCount' }) },
  declaredTool: {
    label: msg('Which risk tool was filled in on paper?', { id: 'chrome.field.declaredTool' }),
    hint: msg('Only if you cannot attach it here.', { id: 'chrome.field.declaredTool.hint' }),
  },
  declaredScore: {
    label: msg('What did it score?', { id: 'chrome.field.declaredScore' }),
    hint: msg('A whole number, for example 14.', { id: 'chrome.field.declaredScore.hint' }),
  },
  declaredDate: { label: msg('When was it filled in?', { id: 'chrome.field.declaredDate' }) },
  declaredBy: { label: msg('Who filled it in?', { id: 'chrome.field.declaredBy' }) },
  sharingRecord: {
    label: tools['share-without-consent'],
    hint: msg(
      'If you have filled in a record of why you share without consent, attach it. It stays with this referral.',
      { id: 'chrome.field.sharingRecord.hint' },
    ),
    takes: { 'share-without-consent': tools['share-without-consent'] },
  },
} as const;
