/** The English of the instrument that exists for tests alone. */
import type { ExplanationsOf, WordsOf } from '@safeguarding-forms/text';
import { msg } from '@safeguarding-forms/text/internal/model/message.js';
import type { fakeDefinition } from './fake-instrument.js';

const outcome = (name: string): { label: ReturnType<typeof msg>; next: ReturnType<typeof msg> } => ({
  label: msg(`Sample outcome ${name}`, { id: `fake.outcome.${name}` }),
  next: msg(`Sample step ${name}`, { id: `fake.outcome.${name}.next` }),
});
const level = (name: string): { label: ReturnType<typeof msg>; meaning: ReturnType<typeof msg> } => ({
  label: msg(`Sample level ${name}`, { id: `fake.level.${name}` }),
  meaning: msg(`Sample meaning ${name}`, { id: `fake.level.${name}.meaning` }),
});

export const points = msg('Sample points', { id: 'fake.figure.points' });

export const words: WordsOf<typeof fakeDefinition> = {
  title: msg('Sample form', { id: 'fake.title' }),
  intro: msg('A form for tests.', { id: 'fake.intro' }),
  sections: {
    header: msg('Sample header', { id: 'fake.section.header' }),
    questions: msg('Sample questions', { id: 'fake.section.questions' }),
    'follow-up': msg('Sample follow-up', { id: 'fake.section.follow-up' }),
    assessment: msg('Sample assessment', { id: 'fake.section.assessment' }),
  },
  items: {
    reporterName: { label: msg('Who reports?', { id: 'fake.reporterName' }) },
    seenOn: { label: msg('Seen on', { id: 'fake.seenOn' }) },
    channel: {
      label: msg('How was it reported?', { id: 'fake.channel' }),
      options: {
        phone: msg('Sample phone', { id: 'fake.channel.phone' }),
        letter: msg('Sample letter', { id: 'fake.channel.letter' }),
        visit: msg('Sample visit', { id: 'fake.channel.visit' }),
      },
    },
    visits: { label: msg('How many visits?', { id: 'fake.visits' }) },
    q1: {
      label: msg('Sample question one?', { id: 'fake.q1' }),
      options: { day: msg('By day', { id: 'fake.q1.day' }), night: msg('By night', { id: 'fake.q1.night' }) },
    },
    q2: { label: msg('Sample question two?', { id: 'fake.q2' }) },
    q3: {
      label: msg('Sample question three?', { id: 'fake.q3' }),
      rows: {
        door: msg('Sample door', { id: 'fake.q3.door' }),
        window: msg('Sample window', { id: 'fake.q3.window' }),
      },
      options: {
        'door:front': msg('Front', { id: 'fake.q3.front' }),
        'door:back': msg('Back', { id: 'fake.q3.back' }),
        'window:front': msg('Front', { id: 'fake.q3.front' }),
        'window:back': msg('Back', { id: 'fake.q3.back' }),
        none: msg('None of these', { id: 'fake.q3.none' }),
      },
    },
    q4: { label: msg('Sample question four?', { id: 'fake.q4' }) },
    plan: { label: msg('Sample plan', { id: 'fake.plan' }) },
    judgement: { label: msg('Sample judgement', { id: 'fake.judgement' }) },
    incompleteReason: { label: msg('Sample reason for open questions', { id: 'fake.incompleteReason' }) },
  },
};

export const explanations: ExplanationsOf<typeof fakeDefinition> = {
  levels: { low: level('low'), raised: level('raised'), top: level('top') },
  outcomes: { refer: outcome('refer'), consider: outcome('consider'), 'no-referral': outcome('no-referral') },
  why: {
    q1: msg('Sample why one', { id: 'fake.why.q1' }),
    q2: msg('Sample why two', { id: 'fake.why.q2' }),
    q3: msg('Sample why three', { id: 'fake.why.q3' }),
    q4: msg('Sample why four', { id: 'fake.why.q4' }),
  },
  notes: { 'sample-note': msg('Sample note', { id: 'fake.note' }) },
  rules: { 'seen-by-none': msg('Questions 2 and 4 cannot both be yes here.', { id: 'fake.rule' }) },
  factors: { alone: msg('Sample factor alone', { id: 'fake.factor.alone' }) },
  reasons: { 'yes-count': msg('Sample yes count', { id: 'fake.reason.yes-count' }) },
  basis: { 'visible-high-risk': msg('Sample basis', { id: 'fake.basis' }) },
  flags: {},
};
