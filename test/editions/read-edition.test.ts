/** Edition files: every published edition goes through, unchanged, and whatever is wrong is told with its place. */
import type { InstrumentModule } from '@safeguarding-forms/instruments';
import { assessWhole, checkWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import { MOST_LENGTH } from '@safeguarding-forms/instruments/internal/edition-file/edition-file.js';
import { readEdition } from '@safeguarding-forms/instruments/internal/edition-file/read-edition.js';
import { scorers } from '@safeguarding-forms/instruments/internal/score/scorers.js';
import { describe, expect, it } from 'vitest';
import { baseOf, fileOf, type Loose } from '../support/edition-file.js';
import { published } from '../support/published.js';
import { vectorsIn } from '../instruments/vector-files.js';

const problemsOf = (given: unknown): string[] => {
  const read = readEdition(given, baseOf);
  return read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`);
};

describe.each(published)('$name, written to a file and read back', ({ id, edition, module, definition }) => {
  const text = JSON.stringify(fileOf(`${id}/${edition}`));
  const read = (): InstrumentModule => {
    const found = readEdition(text, baseOf);
    if (!found.ok) throw new Error(JSON.stringify(found.problems[0]));
    return scorers[found.definition.kind](found.definition);
  };

  it('is the same definition, and frozen', () => {
    const copy = read();
    expect(copy.definition).toStrictEqual(JSON.parse(JSON.stringify(definition)));
    expect(Object.isFrozen(copy.definition.sections[0]?.items[0])).toBe(true);
  });

  it('gives the results and issues of the published edition on every vector', () => {
    const copy = read();
    for (const { name, answers, attachments, result } of vectorsIn(`${id}.${edition}.json`)) {
      if (result === null) continue;
      expect(assessWhole(copy, answers, { attachments }), name).toStrictEqual(result);
      const issuesOf = (each: typeof module) =>
        checkWhole(each, answers, each.assess(answers, attachments), { attachments });
      expect(issuesOf(copy), name).toStrictEqual(issuesOf(module));
    }
  });
});

/** A file, what is done to it, and what must be told of it. */
type Case = readonly [what: string, change: (file: Loose) => unknown, told: readonly string[]];

const checklist: readonly Case[] = [
  ['a key that means nothing', (f) => (f.colour = 'red'), ['colour unknown-key']],
  [
    'a misspelt key of an item',
    (f) => (f.sections[0].items[0].requird = true),
    ['sections[0].items[0].requird unknown-key'],
  ],
  ['no version', (f) => delete f.version, ['version missing']],
  ['a version that is none', (f) => (f.version = '1.0'), ['version wrong-type']],
  ['another format', (f) => (f.format = 'edition@2'), ['format not-allowed']],
  ['a base that there is not', (f) => (f.base = 'dash/atlantis'), ['base no-such']],
  ['a base of another kind', (f) => (f.base = 'merit/liverpool'), ['kind not-allowed']],
  ['a kind that there is not', (f) => (f.kind = 'sum'), ['kind not-allowed']],
  ['an item of no kind', (f) => delete f.sections[0].items[0].kind, ['sections[0].items[0].kind missing']],
  [
    'an item of a foreign kind',
    (f) => (f.sections[0].items[0].kind = 'slider'),
    ['sections[0].items[0].kind not-allowed'],
  ],
  [
    'a name that every object has',
    (f) => (f.sections[0].items[0].id = 'constructor'),
    ['sections[0].items[0].id wrong-type'],
  ],
  [
    'the name that answers keep for what is not known',
    (f) => (f.sections[4].items[0].id = 'notKnown'),
    ['sections[4].items[0].id not-allowed'],
  ],
  ['markup for a name', (f) => (f.edition = '<b>x</b>'), ['edition wrong-type']],
  [
    'an item twice',
    (f) => (f.sections[1].items[0].id = 'q1'),
    ['sections[1].items[0].id twice', 'scoring.factors[0].items[0] no-such'],
  ],
  ['a section twice', (f) => (f.sections[1].id = 'current'), ['sections[1].id twice']],
  [
    'an option twice',
    (f) => f.sections[2].items[4].options.push('you'),
    ['sections[2].items[4].options[3] twice'],
  ],
  ['a level twice', (f) => (f.levels[1] = 'high'), ['levels[2] twice']],
  ['an empty section', (f) => (f.sections[0].items = []), ['sections[0].items too-few']],
  [
    'thresholds out of order',
    (f) => (f.scoring.thresholds = [0, 14, 10]),
    ['scoring.thresholds[2] out-of-order'],
  ],
  [
    'two levels from the same count',
    (f) => (f.scoring.thresholds = [0, 14, 14]),
    ['scoring.thresholds[2] out-of-order'],
  ],
  [
    'a lowest level that is not the lowest',
    (f) => (f.scoring.thresholds = [1, 10, 14]),
    ['scoring.thresholds[0] out-of-order'],
  ],
  [
    'fewer thresholds than levels',
    (f) => (f.scoring.thresholds = [0, 14]),
    ['scoring.thresholds out-of-order'],
  ],
  [
    'a threshold above the number of questions',
    (f) => (f.scoring.thresholds = [0, 1, 28]),
    ['scoring.thresholds[2] out-of-reach'],
  ],
  [
    'a threshold that is no number',
    (f) => (f.scoring.thresholds = [0, 1, '14']),
    ['scoring.thresholds[2] wrong-type'],
  ],
  ['a negative threshold', (f) => (f.scoring.thresholds = [0, -1, 14]), ['scoring.thresholds[1] wrong-type']],
  ['half a threshold', (f) => (f.scoring.thresholds = [0, 1.5, 14]), ['scoring.thresholds[1] wrong-type']],
  [
    'a factor of a question that there is not',
    (f) => (f.scoring.factors[0].items = ['q99']),
    ['scoring.factors[0].items[0] no-such'],
  ],
  [
    'a factor of what takes no yes',
    (f) => (f.scoring.factors[0].items = ['whyMarac']),
    ['scoring.factors[0].items[0] unfit'],
  ],
  [
    'a factor that leads nowhere',
    (f) => (f.scoring.factors[0].leadsTo = 'nothing'),
    ['scoring.factors[0].leadsTo not-allowed'],
  ],
  [
    'a condition on nothing',
    (f) => (f.sections[6].items[3].when = { item: 'q99', is: ['yes'] }),
    ['sections[6].items[3].when no-such'],
  ],
  [
    'a condition on an answer that cannot be',
    (f) => (f.sections[6].items[3].when = { item: 'q1', is: ['maybe'] }),
    ['sections[6].items[3].when not-allowed'],
  ],
  [
    'a condition on the choice in a text',
    (f) => (f.sections[6].items[3].when = { item: 'whyMarac', is: ['yes'] }),
    ['sections[6].items[3].when unfit'],
  ],
  [
    'a condition of a foreign make',
    (f) => (f.sections[6].items[3].when = { script: 'alert(1)' }),
    ['sections[6].items[3].when not-allowed'],
  ],
  [
    'a condition on a band that there is not',
    (f) => (f.sections[6].items[0].required = { band: ['extreme'] }),
    ['sections[6].items[0].required not-allowed'],
  ],
  [
    'an item asked if it is asked',
    (f) => (f.sections[7].items[0].when = { answered: 'childrenAtRisk' }),
    ['sections[7].items[0].when circle'],
  ],
  [
    'a circle of three',
    (f) => {
      f.sections[7].items[0].when = { item: 'childrenReferral', is: ['no'] };
      f.sections[7].items[1].when = { answered: 'childrenReferralDate' };
      f.sections[7].items[2].when = { not: { all: [{ item: 'childrenAtRisk', is: ['no'] }] } };
    },
    ['sections[7].items[0].when circle'],
  ],
  [
    'a circle through a section',
    (f) => (f.sections[7].when = { answered: 'childrenAtRisk' }),
    ['sections[7].items[0].when circle'],
  ],
  ['a rule about nothing', (f) => (f.rules[0].item = 'q99'), ['rules[0].item no-such']],
  [
    'a rule that no checklist is checked for',
    (f) => (f.rules[0] = { id: 'x', kind: 'unanswered' }),
    ['rules[0].kind not-allowed'],
  ],
  [
    'an excuse that is not there',
    (f) => (f.unansweredExcusedBy = 'because'),
    ['unansweredExcusedBy no-such'],
  ],
  ['an excuse that nobody can write', (f) => (f.unansweredExcusedBy = 'q1'), ['unansweredExcusedBy unfit']],
  ['no scoring', (f) => delete f.scoring, ['scoring missing']],
  [
    'what only a multiplication reads',
    (f) => (f.scoring.multipliedSections = ['current']),
    ['scoring.multipliedSections unknown-key'],
  ],
  [
    'a level to consider from that there is not',
    (f) => (f.scoring.considerFrom = 'grave'),
    ['scoring.considerFrom no-such'],
  ],
  [
    'a route in a checklist',
    (f) => (f.route = { leads: [{ outcome: 'refer', when: { answered: 'q1' } }] }),
    ['route unknown-key'],
  ],
  [
    'a format of its own',
    (f) => (f.sections[9].items[0].format = { id: 'x', pattern: '(a+)+$' }),
    ['sections[9].items[0].format not-allowed'],
  ],
  [
    'words that are no text',
    (f) => (f.words = { en: { status: 'draft', messages: { title: 7 } } }),
    ['words.en.messages.title wrong-type'],
  ],
  [
    'words of no known standing',
    (f) => (f.words = { en: { status: 'fine', messages: {} } }),
    ['words.en.status not-allowed'],
  ],
  ['a list for the file', (f) => [f], [' wrong-type']],
  // What is a rule of the kind and not of the area.
  ['no professional judgement', (f) => f.sections[5].items.shift(), ['sections unsafe']],
  [
    'judgement only at times',
    (f) => (f.sections[5].when = { answered: 'q1' }),
    ['sections[5].items[0] unsafe'],
  ],
  [
    'a question that counts only at times',
    (f) => (f.sections[0].items[3].when = { item: 'q1', is: ['yes'] }),
    ['sections[0].items[3] unsafe'],
  ],
  [
    'a question without a yes',
    (f) => (f.sections[0].items[3].answers = ['no']),
    ['sections[0].items[3].answers unsafe'],
  ],
  [
    'a question without a no',
    (f) => (f.sections[0].items[3].answers = ['yes']),
    ['sections[0].items[3].answers unsafe'],
  ],
  [
    'boxes of which none says no',
    (f) => ((f.sections[0].items[3].answers = []), (f.sections[0].items[3].options = ['a'])),
    ['sections[0].items[3].answers unsafe'],
  ],
  [
    'strangulation of no urgency',
    (f) => delete f.sections[2].items[5].urgent,
    ['sections[2].items[5] unsafe'],
  ],
  ['an outcome of its own', (f) => (f.outcomes = ['refer', 'no-referral']), ['outcomes unsafe']],
  ['no outcomes', (f) => (f.outcomes = []), ['outcomes unsafe']],
];

const others: readonly (readonly [base: string, ...Case])[] = [
  [
    'merit/liverpool',
    'a section to multiply that is not there',
    (f) => (f.scoring.multipliedSections[0] = 'luck'),
    ['scoring.multipliedSections[0] no-such', 'scoring.thresholds[3] out-of-reach'].reverse(),
  ],
  [
    'merit/liverpool',
    'two sections',
    (f) => f.scoring.multipliedSections.pop(),
    ['scoring.multipliedSections too-few'],
  ],
  [
    'merit/liverpool',
    'a decision left out',
    (f) => delete f.scoring.decisions.repeat,
    ['scoring.decisions.repeat missing'],
  ],
  [
    'merit/liverpool',
    'a decision of its own',
    (f) => (f.scoring.decisions.luck = { answered: 'q8' }),
    ['scoring.decisions.luck unknown-key'],
  ],
  [
    'merit/liverpool',
    'a span of time without its date',
    (f) => (f.scoring.decisions.repeat = { within: 'q8', months: 12, upTo: [] }),
    ['scoring.decisions.repeat unfit'],
  ],
  [
    'dash/sefton-domestic',
    'call-outs of an option that there is not',
    (f) => (f.scoring.callouts.levels.many = 'high'),
    ['scoring.callouts.levels no-such'],
  ],
  [
    'dash/sefton-domestic',
    'call-outs to a level that there is not',
    (f) => (f.scoring.callouts.levels['1'] = 'grave'),
    ['scoring.callouts.levels.1 no-such'],
  ],
  [
    'dash/sefton-domestic',
    'call-outs that nobody asks for',
    (f) => (f.scoring.callouts.item = 'calls'),
    ['scoring.callouts.item no-such'],
  ],
  [
    'marac-decision/liverpool',
    'an end that is no outcome',
    (f) => (f.route.leads[0].outcome = 'shrug'),
    ['route.leads[0].outcome no-such'],
  ],
  ['marac-decision/liverpool', 'no route', (f) => delete f.route, ['route missing']],
  [
    'marac-decision/liverpool',
    'a flag of its own',
    (f) => (f.conclusions.flags[0].code = 'sirens'),
    ['conclusions.flags[0].code not-allowed'],
  ],
  [
    'mappa-screening/cleveland',
    'a category that is no option',
    (f) => f.route.category.options.push('four'),
    ['route.category.options no-such'],
  ],
  [
    'severity-grid/cleveland',
    'a row that is no choice',
    (f) => f.grid.rows.push('assessmentDate'),
    ['grid.rows[4] unfit'],
  ],
  [
    'severity-grid/cleveland',
    'a row with options of its own',
    (f) =>
      f.sections
        .flatMap((s: Loose) => s.items)
        .find((i: Loose) => i.id === f.grid.rows[1])
        .options.pop(),
    ['grid.rows[1] unfit'],
  ],
  [
    'marac-referral/norfolk',
    'a step that comes first and is not there',
    (f) => (f.steps.first = ['luck']),
    ['steps.first[0] no-such'],
  ],
  [
    'marac-referral/norfolk',
    'two items that each come after the other',
    (f) => (f.steps.after = { victimName: 'victimDob', victimDob: 'victimName' }),
    ['steps.after.victimName circle', 'steps.after.victimDob circle'],
  ],
  [
    'marac-referral/norfolk',
    'options in a group that stand elsewhere in the list',
    (f) => {
      const item = f.sections.flatMap((s: Loose) => s.items).find((i: Loose) => i.optionGroups);
      Object.values<string[]>(item.optionGroups)[0]!.reverse();
    },
    [expect.stringMatching(/optionGroups out-of-order$/) as unknown as string],
  ],
  [
    'marac-referral/norfolk',
    'an attachment read that is not taken',
    (f) => {
      for (const s of f.sections) s.items = s.items.filter((i: Loose) => i.id !== 'severityGrid');
    },
    [],
  ],
];

describe('a file with something wrong', () => {
  it.each(checklist)('a checklist with %s', (_, change, told) => {
    const file = fileOf('dash/cleveland');
    const given = change(file);
    expect(problemsOf(Array.isArray(given) && given[0] === file ? given : file)).toEqual(told);
  });

  it.each(others.filter(([, , , told]) => told.length))('%s with %s', (base, _, change, told) => {
    const file = fileOf(base);
    change(file);
    expect(problemsOf(file)).toEqual(told);
  });

  it('an attachment that is read and not taken', () => {
    const [base, , change] = others.at(-1) as (typeof others)[number];
    const file = fileOf(base);
    change(file);
    const told = problemsOf(file);
    expect(told.length).toBeGreaterThan(0);
    for (const each of told) expect(each).toMatch(/(when|required|item|attachment).* no-such$/);
  });

  it.each([
    ['no JSON', '{', ' not-json'],
    ['nothing', undefined, ' not-json'],
    [
      'a circle of objects',
      (() => {
        const a: Loose = {};
        a.a = a;
        return a as unknown;
      })(),
      ' not-json',
    ],
    ['null', null, ' wrong-type'],
    ['ten megabytes', `"${'x'.repeat(10_000_000)}"`, ' too-big'],
    ['just too much', ' '.repeat(MOST_LENGTH + 1), ' too-big'],
    ['brackets all the way', '['.repeat(400_000), ' not-json'],
    ['a prototype', '{"__proto__":{"format":"safeguarding-forms/edition@1"}}', '__proto__ unknown-key'],
  ])('%s', (_, given, told) => {
    expect(problemsOf(given)).toContain(told);
  });

  it('a condition deeper than anyone reads', () => {
    const file = fileOf('dash/cleveland');
    let when: Loose = { answered: 'q1' };
    for (let depth = 0; depth < 60; depth++) when = { not: when };
    file.sections[6].items[3].when = when;
    expect(problemsOf(file).map((told) => told.split(' ')[1])).toEqual(['too-deep']);
  });

  it('more items than a form can have', () => {
    const file = fileOf('dash/cleveland');
    file.sections[4].items.push(
      ...Array.from({ length: 390 }, (_, at) => ({ kind: 'text', id: `more${at}`, cite: 'ours' })),
    );
    expect(problemsOf(file)).toEqual(['sections too-many']);
  });
});
