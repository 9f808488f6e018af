import { key, type DescribedBlocks } from './described.js';

const cite = key('Where it stands in the document, or that it is yours.', 'Page 3');
const high = { item: 'repeat', is: ['yes'] };

/** The file as a whole, and all of it but its questions, rules and conditions. */
export const fileKeys: DescribedBlocks = {
  '': {
    title: 'The file',
    keys: {
      $schema: key(
        'Where a text editor finds what the file may hold, to help while you write. Nothing else reads it.',
        './node_modules/@safeguarding-forms/schemas/json/edition.schema.json',
      ),
      format: key('Says that this is an edition file.', 'safeguarding-forms/edition@1'),
      base: key(
        'The built-in edition that you began from: words that you do not write yourself are taken from there.',
        'dash/cleveland',
      ),
      instrument: key(
        'What kind of form submissions say that it is: the id of the base, or a name of your own, which no page can show yet.',
        'dash',
      ),
      edition: key('What your edition is called in submissions.', 'example-borough'),
      version: key(
        'Yours. Raise it whenever the meaning of anything changes, and keep the old file.',
        '1.0.0',
      ),
      kind: key(
        'How the form is read: yes answers counted (`ticks`), counts of sections multiplied (`product`), nothing scored (`record`), a chart that is followed (`route`), choices read together (`grid`). It is that of the base.',
        'ticks',
      ),
      source: key('The document that your form is printed in.', {
        document: 'Example Borough, risk checklist',
        part: 'Pages 1 to 4',
      }),
      levels: key('The levels, lowest first; none where nothing is scored.', ['standard', 'medium', 'high']),
      outcomes: key('What the form can come to. A scored form has exactly these three.', [
        'refer',
        'consider',
        'no-referral',
      ]),
      inSteps: key('The sections are steps, finished one at a time; left out, the form is one page.', true),
      steps: key('Where the steps on the screen are not the sections as they are printed.', {
        first: ['consent'],
      }),
      scoring: key('How a `ticks` or `product` form is counted.', { thresholds: [0, 10, 14], factors: [] }),
      conclusions: key('What a `record` or `route` form concludes from its answers.', {
        flags: [{ code: 'overdue', when: high }],
      }),
      route: key('Where a `route` form ends.', { leads: [{ outcome: 'refer', when: high }] }),
      grid: key('Which choices a `grid` form reads together.', {
        rows: ['physical', 'sexual'],
        classification: ['frequency'],
      }),
      sections: key('The questions, under their headings, in the order in which they are asked.', [
        { id: 'current', items: [{ kind: 'text', id: 'agency', cite: 'Page 1' }] },
      ]),
      rules: key('What cannot stand together.', [
        { id: 'same-count', kind: 'unequal', items: ['counted', 'ticked'] },
      ]),
      notes: key('Decisions that you took where the document is silent, shown beside the form.', [
        { id: 'q3-counts', cite: 'Page 2' },
      ]),
      guidance: key('What the document tells whoever fills the form in, step by step.', [
        { id: 'ask-alone', cite: 'Page 1' },
      ]),
      unansweredExcusedBy: key(
        'The text in which a reason is given for questions that were left open.',
        'incompleteReason',
      ),
      words: key('Your own texts, by language. English is `en`.', {
        en: { status: 'draft', messages: { title: 'Risk checklist, Example Borough' } },
      }),
      vectors: key('Cases that you worked out by hand; `check` scores them.', [
        { name: 'nothing is known', answers: {}, result: { yes: 0 } },
      ]),
    },
  },
  source: {
    title: 'The document',
    keys: {
      document: key('What it is called, and who issued it.', 'Example Borough, risk checklist'),
      part: key('Which part of it holds the form.', 'Pages 1 to 4'),
    },
  },
  steps: {
    title: 'Steps',
    keys: {
      first: key('Steps that come before all others, in this order.', ['risk-assessment', 'consent']),
      begin: key('Steps that begin within a section: by a name for the step, the item that is its first.', {
        school: 'schoolName',
      }),
      after: key('Items that are asked right after another one: by their ids, the other’s.', {
        differenceReason: 'victimDob',
      }),
    },
  },
  scoring: {
    title: 'Scoring',
    keys: {
      thresholds: key(
        'The smallest count of yes for each level, lowest first. The first is 0, each is greater than the one before.',
        [0, 10, 14],
      ),
      factors: key('Answers that lead to something whatever the count.', [
        { code: 'strangulation', items: ['q17'], leadsTo: 'refer' },
      ]),
      callouts: key('Police call-outs, which give a level of their own.', {
        item: 'policeCallouts',
        levels: { '1': 'medium', '3-or-more': 'high' },
      }),
      considerFrom: key(
        'From which level on a referral is considered without any factor; of a `product` form, from which product on.',
        'medium',
      ),
      levelFlags: key('What a result tells besides the outcome, by level.', { high: ['advocacy-service'] }),
      multipliedSections: key('Of a `product` form: the three sections whose counts of yes are multiplied.', [
        'breakdown',
        'social',
        'violence',
      ]),
      decisions: key(
        'Of a `product` form: what has to hold for `repeat`, `honourBasedAbuse`, `professionalsMeeting` and `routesAnswered`.',
        { repeat: high },
      ),
    },
  },
  'scoring.factors': {
    title: 'A factor',
    keys: {
      code: key('Its name; its words stand at `factors.` and this name.', 'strangulation'),
      items: key('The questions behind it: a yes to any of them.', ['q17', 'q18']),
      all: key('A yes to all of them, instead of any.', true),
      leadsTo: key('What it leads to by itself.', 'refer'),
    },
  },
  'scoring.callouts': {
    title: 'Police call-outs',
    keys: {
      item: key('The choice that asks how often the police were called.', 'policeCallouts'),
      levels: key('The level that each option gives; an option that is not named means that nobody knows.', {
        '1': 'medium',
        '3-or-more': 'high',
      }),
    },
  },
  'scoring.considerFrom': {
    title: 'When a product is considered',
    keys: {
      product: key('From this product on a referral is considered.', 27),
      eachAtLeast: key('Each section is taken as at least so many yes.', 1),
    },
  },
  conclusions: {
    title: 'Conclusions',
    keys: {
      basis: key('The routes that lead to a referral.', [{ code: 'repeat', when: high }]),
      flags: key('What an agency should know besides the outcome.', [{ code: 'overdue', when: high }]),
      weaknesses: key('What a record cannot be defended without.', [
        { code: 'no-ground', when: { not: { answered: 'ground' } } },
      ]),
    },
  },
  'conclusions.basis': {
    title: 'A conclusion',
    about:
      'The codes are ours, since backends read them: those of `basis` are `visible-high-risk`, `critical-factor`, `repeat`, `honour-based-abuse`, `professional-judgement` and `potential-escalation`; `check` lists those of the others.',
    keys: {
      code: key('What is concluded.', 'repeat'),
      when: key('What has to hold for it.', high),
    },
  },
  route: {
    title: 'The chart',
    keys: {
      leads: key('Its ends. Of those that hold, the first counts.', [{ outcome: 'refer', when: high }]),
      levelFrom: key('The attachment whose level holds where an end gives none.', {
        attachment: 'riskAssessment',
        when: { answered: 'repeat' },
      }),
      category: key('The choice that says in which category of public protection somebody falls.', {
        item: 'mappaCategory',
        options: ['one', 'two'],
      }),
    },
  },
  'route.leads': {
    title: 'An end of the chart',
    keys: {
      outcome: key('What it comes to: one of `outcomes`.', 'refer'),
      level: key('The level that this end gives by itself.', 'high'),
      when: key('What has to hold for it.', high),
      stands: key('It holds even where what is attached speaks against an answer.', true),
    },
  },
  'route.levelFrom': {
    title: 'The level of an attachment',
    keys: {
      attachment: key('The item that takes the attachment.', 'riskAssessment'),
      when: key('As long as this holds.', { answered: 'repeat' }),
    },
  },
  'route.category': {
    title: 'The category',
    keys: {
      item: key('The choice that says it.', 'mappaCategory'),
      options: key('Its options in the order of the categories, from the first.', ['one', 'two', 'three']),
    },
  },
  grid: {
    title: 'The grid',
    keys: {
      rows: key(
        'The choices, one a kind of abuse; their options go from least to gravest, and are the same for all.',
        ['physical', 'sexual'],
      ),
      classification: key('The choices that the risk is classified by.', ['frequency']),
    },
  },
  notes: {
    title: 'A note, or a step of the guidance',
    keys: {
      id: key('Its name; its words stand at `notes.` or `guidance.steps.` and this name.', 'q3-counts'),
      cite,
    },
  },
  words: {
    title: 'The words of one language',
    keys: {
      status: key('How far they can be relied on. The form shows it.', 'draft'),
      reviewedBy: key('Who read them, once they are reviewed.', 'Example Reviewer, safeguarding lead'),
      reviewedOn: key('When that was.', '2026-11-30'),
      ofEnglish: key(
        'Of a translation: of which English it is (the first 16 hexadecimal digits of the SHA-256 of its texts). `words --take` writes it, and `check` says when the English is another by now.',
        '3f1c9a70b25e84d6',
      ),
      messages: key('Texts by their places.', { 'items.local1.label': 'Are you made to stay at home?' }),
    },
  },
  vectors: {
    title: 'A case',
    keys: {
      name: key('What it shows.', 'nine yes are not medium'),
      answers: key('The answers, by item, as a submission has them.', {
        q1: { answer: 'yes' },
        agency: 'Example Charity',
      }),
      attachments: key('What is attached, by item: whole submissions.', {}),
      today: key('The day that counts as today, where the result hangs on it.', '2026-11-30'),
      result: key('As much of the result as you want to be compared.', { yes: 1, band: null }),
    },
  },
};
