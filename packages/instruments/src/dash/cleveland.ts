import { aboutTool, assessmentDate, notBorn } from '../case/people.js';
import { cited } from '../model/cited.js';
import { defineInstrument } from '../model/instrument.js';
import { scoredOutcomes } from '../model/results.js';
import { yesNoField } from '../model/fields.js';
import { printedQuestions } from '../model/printed-question.js';
import { ticksModule, type TicksModule } from '../score/ticks.js';
import { factorsOf27, levels, thresholds } from './scoring.js';

const document = 'Cleveland MARAC operating protocol';
const question = printedQuestions(
  { kind: 'question', counted: true, answers: ['yes', 'no', 'unknown'], asksSource: true },
  'App. 2, question',
);

/** The checklist that is part of Cleveland's referral form; what stands above it is in the referral. */
export const definition = defineInstrument({
  id: 'dash',
  kind: 'ticks',
  element: 'dash-checklist',
  edition: 'cleveland',
  version: '1.0.0',
  source: { document, part: 'Appendix 2, risk identification checklist' },
  levels,
  outcomes: scoredOutcomes,
  scoring: { thresholds, factors: factorsOf27('consider', ['q12', 'q20']) },
  sections: [
    {
      id: 'current',
      items: [
        question(1),
        question(2),
        question(3),
        question(4),
        question(5),
        question(6),
        question(7),
        question(8),
      ],
    },
    {
      id: 'children',
      items: [question(9), question(10), question(11), question(12)],
    },
    {
      id: 'history',
      items: [
        question(13),
        question(14),
        question(15),
        question(16),
        question(17, { options: ['you', 'children', 'other'] }),
        question(18, { urgent: true }),
        question(19),
        question(20),
        question(21, { options: ['children', 'family', 'previous-partner', 'other'] }),
        question(22),
      ],
    },
    {
      id: 'abuser',
      items: [
        question(23),
        question(24, { options: ['drugs', 'alcohol', 'mental-health'] }),
        question(25),
        question(26, {
          options: ['bail', 'non-molestation-occupation', 'contact', 'forced-marriage-order', 'other'],
        }),
        question(27, { options: ['domestic', 'sexual', 'other-violence', 'other'] }),
      ],
    },
    {
      id: 'information',
      professional: true,
      items: [
        { kind: 'long-text', id: 'furtherInformation', cite: 'App. 2, further information' },
        { kind: 'long-text', id: 'aggravatingFactors', cite: 'App. 2, aggravating factors' },
        { kind: 'long-text', id: 'mitigatingFactors', cite: 'App. 2, mitigating factors' },
      ],
    },
    {
      id: 'assessment',
      professional: true,
      items: [
        { kind: 'judgement', id: 'judgement', cite: '8.2, professional judgement' },
        { kind: 'text', id: 'incompleteReason', cite: 'ours: why questions are open' },
      ],
    },
    {
      id: 'marac',
      items: [
        {
          kind: 'long-text',
          id: 'whyMarac',
          cite: 'App. 2, why MARAC; 8.2.4',
          professional: true,
          required: { band: ['high'] },
        },
        // The one thing here that is the person's own to say.
        { kind: 'long-text', id: 'victimPriorities', cite: 'App. 2, priorities' },
        { ...yesNoField, id: 'groundsForReferral', cite: 'App. 2, grounds', professional: true },
        {
          ...yesNoField,
          id: 'referralMade',
          cite: 'App. 2, referral made',
          professional: true,
          when: { item: 'groundsForReferral', is: ['yes'] },
        },
      ],
    },
    {
      id: 'safeguarding',
      professional: true,
      items: [
        { ...yesNoField, id: 'childrenAtRisk', cite: 'App. 2, risks to children' },
        {
          ...yesNoField,
          id: 'childrenReferral',
          cite: 'App. 2, referral for the children',
          when: { item: 'childrenAtRisk', is: ['yes'] },
        },
        {
          kind: 'date',
          id: 'childrenReferralDate',
          cite: 'App. 2, date of that referral',
          notFuture: true,
          when: { item: 'childrenReferral', is: ['yes'] },
        },
      ],
    },
    {
      id: 'about',
      professional: true,
      items: cited('ours: whom it is about, and who assessed', ...aboutTool, assessmentDate),
    },
    {
      id: 'signature',
      professional: true,
      items: [
        { kind: 'text', id: 'signedName', cite: 'App. 2, signed' },
        { kind: 'date', id: 'signedDate', cite: 'App. 2, date', notFuture: true },
      ],
    },
  ],
  rules: [notBorn('childrenReferralDate'), notBorn('assessmentDate'), notBorn('signedDate')],
  unansweredExcusedBy: 'incompleteReason',
  notes: [
    { id: 'medium-from-one', cite: 'App. 2, total' },
    { id: 'q3-counts', cite: 'App. 2, question 3' },
    { id: 'pregnancy-any', cite: 'App. 2, question 9' },
    { id: 'factors-considered', cite: '8.2' },
    { id: 'count-never-alone', cite: '8.2.4' },
  ],
});

/** Cleveland's checklist with its scorer. */
export const cleveland: TicksModule<typeof definition> = ticksModule(definition);
