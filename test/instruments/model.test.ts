/** What the model itself promises, whatever an edition makes of it. */
import {
  AnswersError,
  createCatalogue,
  defineInstrument,
  type AnswerIssue,
  type Attached,
  type Instrument,
  type InstrumentModule,
  type Item,
} from '@safeguarding-forms/instruments';
import { isFound } from '@safeguarding-forms/instruments/internal/model/attachments.js';
import { deepFreeze } from '@safeguarding-forms/instruments/internal/model/deep-freeze.js';
import { seenText } from '@safeguarding-forms/instruments/internal/model/invisible.js';
import { countedQuestions, rowInstrument } from '@safeguarding-forms/instruments/internal/model/items-of.js';
import { markable, withMarks } from '@safeguarding-forms/instruments/internal/model/not-known.js';
import { stepsOf } from '@safeguarding-forms/instruments/internal/model/steps-of.js';
import { describe, expect, it } from 'vitest';
import { fakeRecordDefinition } from '../support/fake-record.js';

const sample = (items: readonly Item[], more: Partial<Instrument> = {}): Instrument =>
  defineInstrument({ ...fakeRecordDefinition, rules: [], ...more, sections: [{ id: 'one', items }] });
const text = (id: string): Item => ({ kind: 'text', id, cite: 'Example' });

describe('an error about answers', () => {
  const issue = (path: string, params = {}): AnswerIssue => ({ path, code: 'required', params });

  it('names the first five places and codes, and how many there are', () => {
    const issues = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((path) => issue(path));
    const error = new AnswersError('dash-checklist (cleveland)', issues);
    expect(error.name).toBe('AnswersError');
    expect(error.message).toBe(
      'dash-checklist (cleveland): a: required; b: required; c: required; d: required; e: required; 7 in all',
    );
    expect(error.issues).toBe(issues);
  });

  it('names a place by position where the path holds what was given, and answers as a whole by a word', () => {
    const error = new AnswersError('x', [issue('q1.Jane Doe', { place: 'q1.#2' }), issue('')]);
    expect(error.message).toBe('x: q1.#2: required; answers: required; 2 in all');
  });
});

describe('a catalogue', () => {
  const module = (version: string): InstrumentModule =>
    ({
      definition: defineInstrument({ ...fakeRecordDefinition, version }),
      assess: () => ({}),
    }) as unknown as InstrumentModule;
  const versions = createCatalogue([module('2.0.0'), module('1.0.0')]);

  it('gives the newest version, or the one that is asked for, and no other in its place', () => {
    expect(versions.getInstrument('fake-record', 'sample').version).toBe('2.0.0');
    expect(versions.getInstrument('fake-record', 'sample', '1.0.0').version).toBe('1.0.0');
    expect(() => versions.getInstrument('fake-record', 'sample', '3.0.0')).toThrow(
      new RangeError(
        'instruments: there is no fake-record sample 3.0.0; allowed are: fake-record sample 2.0.0, fake-record sample 1.0.0',
      ),
    );
  });

  it('says which form refused answers', () => {
    expect(() => versions.score('fake-record', 'sample', 'x' as never)).toThrow(
      'fake-record-form (sample): answers: wrong-type; 1 in all',
    );
  });
});

describe('freezing', () => {
  it('goes through and through plain data', () => {
    const data = deepFreeze({ list: [{ one: 1 }], none: null, text: 'x' });
    expect([data, data.list, data.list[0]].every((each) => Object.isFrozen(each))).toBe(true);
    expect(deepFreeze(null)).toBe(null);
  });

  it('leaves alone what is frozen already, and what is no data', () => {
    const inner = {};
    const act = (): void => {};
    deepFreeze({ outer: Object.freeze({ inner }), act });
    expect([inner, act].some((each) => Object.isFrozen(each))).toBe(false);
  });
});

describe('marks for what is not known', () => {
  const group = (fields: readonly Item[]): Item =>
    ({ kind: 'group', id: 'rows', cite: 'Example', fields }) as Item;

  it('are not there where nothing can be marked: the definition stays the very same', () => {
    const definition = sample([text('a'), group([text('b')])]);
    expect(withMarks(definition)).toBe(definition);
  });

  it('stand in rows alone where only rows have something to mark', () => {
    const marked = withMarks(sample([text('a'), group(markable(text('b')))]));
    expect(marked.marks).toBe(undefined);
    expect(marked.sections[0]?.items[1]).toMatchObject({ marks: { id: 'notKnown', options: ['b'] } });
    expect(marked.rules.map(({ kind }) => kind)).toEqual(['not-known']);
  });

  it('stand beside the answers where these have something to mark, and the rule once', () => {
    const once = withMarks(sample([...markable(text('a')), text('b')]));
    expect(once.marks).toMatchObject({ kind: 'choices', id: 'notKnown', options: ['a'] });
    expect(withMarks(once).rules.map(({ kind }) => kind)).toEqual(['not-known']);
  });

  it('make a row an instrument of its own, without the rules of the whole', () => {
    const definition = sample([group([text('b')])], { rules: fakeRecordDefinition.rules });
    expect(rowInstrument(definition, definition.sections[0]!.items[0] as never).rules).toEqual([]);
  });
});

describe('what is found in what is attached', () => {
  const attached = {
    instrument: { id: 'x', edition: 'y', version: '1.0.0' },
    answers: { empty: '', given: 'A', list: ['A', 'B'] },
    result: {},
  } as unknown as Attached;

  it.each<[string, { at: string; oneOf?: readonly string[] }, boolean]>([
    ['nothing at a place that is not there', { at: 'answers.missing' }, false],
    ['nothing at an empty one', { at: 'answers.empty' }, false],
    ['anything that is there', { at: 'answers.given' }, true],
    ['one of some', { at: 'answers.list', oneOf: ['B', 'C'] }, true],
    ['none of some', { at: 'answers.list', oneOf: ['C'] }, false],
  ])('%s', (_, where, found) => expect(isFound(attached, where)).toBe(found));
});

describe('a text as it looks', () => {
  it('has a space where a sign is drawn as nothing and as wide as one', () => {
    expect(seenText('a\u3164b')).toBe('a b');
    expect(seenText('a\u200bb')).toBe('ab');
  });
});

describe('the questions that count', () => {
  it('are none of the other items, nor a question that does not', () => {
    const question = { kind: 'question', answers: ['yes', 'no'], cite: 'Example' } as const;
    const definition = sample([
      text('a'),
      { ...question, id: 'q1', counted: true } as Item,
      { ...question, id: 'q2', counted: false } as Item,
    ]);
    expect(countedQuestions(definition).map(({ id }) => id)).toEqual(['q1']);
  });
});

describe('a step', () => {
  it('hangs on nothing where one of its items is always asked', () => {
    const when = { item: 'a', is: ['x'] } as const;
    const definition = sample([text('a'), text('b'), { ...text('c'), when } as Item], { steps: {} });
    expect(stepsOf(definition)[0]?.when).toBe(undefined);
    const later = sample([text('a'), { ...text('c'), when } as Item], { steps: { begin: { two: 'c' } } });
    expect(stepsOf(later)[1]?.when).toEqual({ any: [{ all: [when] }] });
  });
});
