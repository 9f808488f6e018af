/** The rules of records, on rows, and on what is attached: by hand. */
import {
  defineInstrument,
  type Answers,
  type Attached,
  type InstrumentModule,
  type Rule,
} from '@safeguarding-forms/instruments';
import { comparingAttached } from '@safeguarding-forms/instruments/internal/check/attached-rules.js';
import { checkWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import { ownRows } from '@safeguarding-forms/instruments/internal/check/own-rows.js';
import { checkWarnings } from '@safeguarding-forms/instruments/internal/check/warnings.js';
import { recordModule } from '@safeguarding-forms/instruments/internal/score/record.js';
import { describe, expect, it } from 'vitest';

const today = '2025-06-01';
const own = { whose: 'owner', namedIn: 'agency' };

const withRules = (...rules: Rule[]) =>
  comparingAttached(
    recordModule(
      defineInstrument({
        id: 'ruled',
        kind: 'record',
        element: 'ruled-form',
        edition: 'sample',
        version: '1.0.0',
        source: { document: 'Sample document', part: 'Part 7' },
        levels: [],
        outcomes: ['complete', 'incomplete'],
        sections: [
          {
            id: 'all',
            items: [
              { kind: 'text', id: 'agency', cite: '1', required: true, orNotKnown: true },
              { kind: 'date', id: 'bornOn', cite: '2', orNotKnown: true, notFuture: true },
              { kind: 'date', id: 'seenOn', cite: '3' },
              { kind: 'choice', id: 'first', cite: '4', options: ['yes', 'no'] },
              { kind: 'choice', id: 'second', cite: '5', options: ['yes', 'no'] },
              {
                kind: 'text',
                id: 'formerName',
                cite: '5',
                orNotKnown: true,
                when: { item: 'first', is: ['yes'] },
              },
              { kind: 'attachment', id: 'plan', cite: '6', takes: { fake: true }, fills: [], agrees: [] },
              {
                kind: 'group',
                id: 'actions',
                cite: '7',
                when: { not: { item: 'second', is: ['no'] } },
                fields: [
                  { kind: 'number', id: 'number', cite: '7' },
                  { kind: 'text', id: 'owner', cite: '7', orNotKnown: true },
                  { kind: 'date', id: 'dueOn', cite: '7' },
                  { kind: 'text', id: 'after', cite: '7' },
                ],
              },
            ],
          },
        ],
        rules,
        notes: [],
      }),
    ),
  );

const issuesOf = (rule: Rule, answers: Answers, plan?: object): string[] => {
  const module = withRules(rule);
  const attachments = plan && { plan: { instrument: { id: 'fake' }, ...plan } as unknown as Attached };
  const given = { agency: 'Example Agency', ...answers };
  return checkWhole(module, given, module.assess(given, attachments), { today, attachments }).map(
    ({ path, code, params }) => [path, code, ...(params.rule === undefined ? [] : [params.rule])].join(' '),
  );
};

describe('dates', () => {
  const earlier: Rule = {
    id: 'born',
    kind: 'earlier',
    dates: [{ item: 'seenOn' }, { item: 'actions', field: 'dueOn' }],
    than: { item: 'bornOn' },
  };
  it.each<[Answers, string[]]>([
    [{ bornOn: '2000-01-01', seenOn: '2000-01-01' }, []],
    [{ bornOn: '2000-01-02', seenOn: '2000-01-01' }, ['seenOn inconsistent born']],
    [{ seenOn: '1950-01-01' }, []],
    [{ bornOn: '2025-06-02', seenOn: '2000-01-01' }, ['bornOn date-in-future']],
    [{ bornOn: today, seenOn: '2000-01-01' }, ['seenOn inconsistent born']],
    [
      { bornOn: '2000-01-01', actions: [{}, { dueOn: '1999-12-31' }, { number: 1, dueOn: '2001-01-01' }] },
      ['actions[1].dueOn inconsistent born'],
    ],
    [{ bornOn: '2000-01-01', second: 'no', actions: [{ dueOn: '1999-12-31' }] }, []],
  ])('lie before another, of %j', (answers, expected) => {
    expect(issuesOf(earlier, answers)).toEqual(expected);
  });

  it('lie before the first of several', () => {
    const rule: Rule = {
      id: 'due',
      kind: 'earlier',
      dates: [{ item: 'seenOn' }],
      than: { item: 'actions', field: 'dueOn' },
    };
    const actions = [{ dueOn: '2024-05-01' }, { number: 2 }, { dueOn: '2024-04-01' }];
    expect(issuesOf(rule, { seenOn: '2024-04-15', actions })).toEqual([]);
    expect(issuesOf(rule, { seenOn: '2024-03-15', actions })).toEqual(['seenOn inconsistent due']);
  });

  it('lie too far ahead', () => {
    const rule: Rule = {
      id: 'far',
      kind: 'too-far-ahead',
      dates: [
        { item: 'seenOn' },
        { item: 'actions', field: 'dueOn' },
        { item: 'actions', field: 'foreign' },
        { item: 'agency', field: 'dueOn' },
        { item: 'absent', field: 'dueOn' },
      ],
      months: 12,
    };
    expect(issuesOf(rule, { seenOn: '2026-06-03', actions: [{ dueOn: '2026-06-03' }] })).toEqual([]);
    expect(issuesOf(rule, { seenOn: '2026-06-04', actions: [{ dueOn: '2026-06-04' }] })).toEqual([
      'seenOn inconsistent far',
      'actions[0].dueOn inconsistent far',
    ]);
  });
});

describe('what can be marked as not known', () => {
  it('is not both answered and marked', () => {
    const rule: Rule = { id: 'not-known', kind: 'not-known' };
    expect(issuesOf(rule, { notKnown: ['bornOn'] })).toEqual([]);
    expect(issuesOf(rule, { bornOn: '2000-01-01', notKnown: ['bornOn'] })).toEqual([
      'bornOn inconsistent not-known',
    ]);
    const actions = [{}, { owner: 'Example', notKnown: ['owner'] }, { number: 1, notKnown: ['owner'] }];
    expect(issuesOf(rule, { actions })).toEqual(['actions[1].owner inconsistent not-known']);
  });

  it('is answered or marked, where that is asked for', () => {
    const rule: Rule = { id: 'open', kind: 'unanswered' };
    expect(issuesOf(rule, {})).toEqual(['bornOn inconsistent open']);
    expect(issuesOf(rule, { bornOn: '2000-01-01' })).toEqual([]);
    expect(issuesOf(rule, { notKnown: ['bornOn'], actions: [{ number: 1 }, {}] })).toEqual([
      'actions[0].owner inconsistent open',
    ]);
    expect(issuesOf(rule, { notKnown: ['bornOn'], actions: [{ number: 1, notKnown: ['owner'] }] })).toEqual(
      [],
    );
  });

  it('counts for nothing where it is not asked', () => {
    const rule: Rule = { id: 'open', kind: 'unanswered' };
    const bornOn = '2000-01-01';
    expect(issuesOf(rule, { bornOn, first: 'no' })).toEqual([]);
    expect(issuesOf(rule, { bornOn, first: 'yes' })).toEqual(['formerName inconsistent open']);
    expect(issuesOf(rule, { bornOn, first: 'yes', notKnown: ['formerName'] })).toEqual([]);
    const { assess } = withRules();
    expect(assess({ first: 'yes', notKnown: ['formerName'] }).notKnown).toEqual(['formerName']);
    expect(assess({ first: 'no', notKnown: ['bornOn', 'formerName'] }).notKnown).toEqual(['bornOn']);
    expect(assess({ first: 'no', notKnown: ['formerName'] }).notKnown).toEqual([]);
  });

  it('is still wrong where it is answered wrongly', () => {
    expect(
      issuesOf({ id: 'open', kind: 'unanswered' }, { bornOn: '2025-06-02', notKnown: ['bornOn'] }),
    ).toEqual(['bornOn date-in-future', 'bornOn inconsistent not-known']);
  });

  it('is not missing once it is marked', () => {
    const rule: Rule = { id: 'not-known', kind: 'not-known' };
    expect(issuesOf(rule, { agency: ' ' })).toEqual(['agency required']);
    expect(issuesOf(rule, { agency: ' ', notKnown: ['agency'] })).toEqual([]);
  });
});

describe('points', () => {
  it('are all yes, or open', () => {
    const rule: Rule = { id: 'all', kind: 'all-yes', items: ['first', 'second'] };
    expect(issuesOf(rule, { first: 'yes' })).toEqual([]);
    expect(issuesOf(rule, { first: 'no', second: 'no' })).toEqual([
      'first inconsistent all',
      'second inconsistent all',
    ]);
  });

  it('are only warned of where the rule does no more', () => {
    const { definition } = withRules({ id: 'all', kind: 'all-yes', items: ['first'], effect: 'warns' });
    const answers: Answers = { agency: 'Example', first: 'no' };
    expect(checkWarnings(definition, answers, { today })).toEqual([
      { path: 'first', code: 'unlikely', params: { rule: 'all' } },
    ]);
    expect(issuesOf({ id: 'all', kind: 'all-yes', items: ['first'], effect: 'warns' }, answers)).toEqual([]);
  });
});

describe('rows', () => {
  const twice: Rule = { id: 'twice', kind: 'row-twice', group: 'actions', field: 'number' };
  const unknown: Rule = {
    id: 'unknown',
    kind: 'row-unknown',
    group: 'actions',
    field: 'after',
    of: { group: 'actions', field: 'number' },
  };

  it.each<[Rule, Answers, string[]]>([
    [twice, { actions: [{ number: 1 }, { owner: 'x' }, { number: 2 }, { owner: 'y' }] }, []],
    [twice, { actions: [{ number: 1 }, {}, { number: 1 }] }, ['actions[2].number inconsistent twice']],
    [twice, { second: 'no', actions: [{ number: 1 }, { number: 1 }] }, []],
    [twice, {}, []],
    [unknown, { actions: [{ number: 1 }, { number: 2, after: '1, 2' }, { number: 3 }] }, []],
    [unknown, { actions: [{ number: 1, after: ' 1 \u200b' }] }, []],
    [unknown, { actions: [{ number: 1, after: '1,3' }] }, ['actions[0].after inconsistent unknown']],
  ])('by %o of %j', (rule, answers, expected) => {
    expect(issuesOf(rule, answers)).toEqual(expected);
  });

  it.each(['agency', 'absent'])('name nothing in %s, which is no group', (group) => {
    const rule: Rule = { ...unknown, of: { group, field: 'number' } } as Rule;
    expect(issuesOf(rule, { actions: [{ number: 1, after: '1' }] })).toEqual([
      'actions[0].after inconsistent unknown',
    ]);
  });
});

describe('what is attached', () => {
  const planned = {
    answers: {
      chair: 'Example Chair',
      actions: [
        { number: 1, owner: 'Example Agency' },
        { number: 2, owner: 'Other Agency' },
        { number: 3, owner: ' example  AGENCY' },
      ],
    },
  };
  const says: Rule = {
    id: 'says',
    kind: 'attached-says',
    item: 'agency',
    attachment: 'plan',
    at: ['answers.actions.owner', 'answers.chair'],
  };

  it('names who can be named', () => {
    expect(issuesOf(says, { agency: 'OTHER agency' }, planned)).toEqual([]);
    expect(issuesOf(says, { agency: 'Example Chair' }, planned)).toEqual([]);
    expect(issuesOf(says, { agency: 'Third Agency' }, planned)).toEqual(['agency inconsistent says']);
    expect(issuesOf(says, { agency: 'Third Agency' })).toEqual([]);
    expect(issuesOf(says, { agency: 'Third Agency' }, { answers: { chair: ' ' } })).toEqual([]);
    // What has to be answered is missing, and nothing besides.
    expect(issuesOf(says, { agency: ' ' }, planned)).toEqual(['agency required']);
    expect(issuesOf({ ...says, item: 'first' } as Rule, {}, planned)).toEqual(['first inconsistent says']);
  });

  const rows = { item: 'actions', field: 'number', attachment: 'plan', at: 'answers.actions', own } as const;
  const only: Rule = { id: 'only', kind: 'own-rows-only', ...rows };
  const told: Rule = { id: 'told', kind: 'own-rows-told', ...rows };

  it.each<[Rule, Answers, string[]]>([
    [only, { actions: [{ number: 1 }, { owner: 'x' }] }, []],
    [only, { actions: [{ number: 1 }, {}, { number: 2 }] }, ['actions[2].number inconsistent only']],
    [only, { agency: ' ', notKnown: ['agency'], actions: [{ number: 2 }] }, []],
    [only, {}, []],
    [told, { actions: [{ number: 1 }, { number: 3 }, { number: 9 }] }, []],
    [told, { actions: [{ number: 1 }] }, ['actions inconsistent told']],
    [told, { agency: 'Nobody', actions: [{ number: 1 }] }, []],
    [told, {}, []],
  ])('has rows of one’s own: %o of %j', (rule, answers, expected) => {
    expect(issuesOf(rule, answers, planned)).toEqual(expected);
    expect(issuesOf(rule, answers)).toEqual([]);
  });

  it('is compared beside what the module finds, or alone', () => {
    const { definition, assess } = withRules(only);
    const found = [{ path: 'agency', code: 'required', params: {} } as const];
    const attachments = { plan: planned as unknown as Attached };
    const answers: Answers = { agency: 'Example Agency', actions: [{ number: 2 }] };
    const alone = comparingAttached<InstrumentModule>({ definition, assess });
    expect(alone.check!(found, definition, answers, { today, attachments })).toEqual([
      ...found,
      { path: 'actions[0].number', code: 'inconsistent', params: { rule: 'only' } },
    ]);
  });

  it('gives the rows that are one’s own', () => {
    const attached = planned as unknown as Attached;
    const numbers = (answers: Answers, at = 'answers.actions', from: Attached | undefined = attached) =>
      ownRows(from, at, own, answers).map(({ number }) => number);
    expect(numbers({ agency: 'Example Agency' })).toEqual([1, 3]);
    expect(numbers({ agency: ' ' })).toEqual([]);
    expect(numbers({})).toEqual([]);
    expect(numbers({ agency: 'Example Agency' }, 'answers.chair')).toEqual([]);
    expect(ownRows(undefined, 'answers.actions', own, { agency: 'Example Agency' })).toEqual([]);
  });
});
