import { defineInstrument, type Instrument, type Section } from '@safeguarding-forms/instruments';
import {
  checkOmitted,
  omittableSections,
  withoutSections,
} from '@safeguarding-forms/instruments/internal/check/omission.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapedAnswers } from '../support/arbitrary-answers.js';
import { published } from '../support/published.js';

const definitionOf = (id: string, edition: string): Instrument =>
  published.find((each) => each.id === id && each.edition === edition)!.definition;

describe('sections that a host may leave out', () => {
  it.each(published)('hold nothing that decides or has to be answered: $name', ({ module, definition }) => {
    const omitted = omittableSections(definition);
    const left = definition.sections.filter(({ id }) => omitted.includes(id)).flatMap(({ items }) => items);
    const answers = shapedAnswers(definition);
    fc.assert(
      fc.property(answers, (given) => {
        const kept = withoutSections(definition, given, omitted);
        expect(module.assess(kept)).toStrictEqual(module.assess(given));
      }),
    );
    expect(left.filter(({ required }) => required)).toEqual([]);
  });

  it.each([
    // Cleveland's "marac" holds whyMarac, which a high band requires.
    ['dash', 'cleveland', ['information', 'safeguarding', 'about', 'signature']],
    // Kirklees' stalking questions do not count, but one of them is a factor that refers.
    ['dash', 'kirklees', ['header', 'comments', 'consent']],
    // Honour-based abuse and threats to kill decide, and so does how long before the incident a MARAC was.
    ['merit', 'liverpool', ['supporting']],
  ])('of %s %s', (id, edition, expected) => {
    expect(omittableSections(definitionOf(id, edition))).toEqual(expected);
  });

  it('are told apart from those that may not and from those that do not exist', () => {
    const allowed = ['header', 'comments', 'consent'];
    expect(checkOmitted(definitionOf('dash', 'kirklees'), ['consent', 'stalking', 'attic'])).toEqual([
      { path: 'omitted[1]', code: 'cannot-omit', params: { given: 'stalking', allowed } },
      { path: 'omitted[2]', code: 'unknown-option', params: { given: 'attic', allowed } },
    ]);
  });

  it('take their answers with them', () => {
    const answers = { agency: 'Sample Agency', q1: { answer: 'no' }, comments: 'Example comments' };
    expect(withoutSections(definitionOf('dash', 'kirklees'), answers, ['header'])).toEqual({
      q1: { answer: 'no' },
      comments: 'Example comments',
    });
  });
});

/** A form that hangs on each of its sections for another reason, and on three of them for none. */
const hanging = defineInstrument({
  id: 'hanging',
  kind: 'route',
  element: 'hanging-form',
  edition: 'sample',
  version: '1.0.0',
  source: { document: 'Sample document', part: 'Part 4' },
  levels: ['low', 'top'],
  outcomes: ['refer'],
  sections: [
    ...(
      [
        ['free', {}],
        ['free-rows', { kind: 'group', fields: [{ kind: 'text', id: 'name', cite: '1' }] }],
        ['free-question', { kind: 'question', answers: ['yes', 'no'], counted: false }],
        ['counted', { kind: 'question', answers: ['yes', 'no'], counted: true }],
        ['judged', { kind: 'judgement' }],
        ['attached', { kind: 'attachment', takes: {}, fills: [], agrees: [] }],
        ['required', { required: true }],
        ['required-at-times', { required: { answered: 'required-by' } }],
        ['required-by', {}],
        ['rows', { kind: 'group', fields: [{ kind: 'text', id: 'name', cite: '1', required: true }] }],
        ['shown-when', { required: true, when: { answered: 'shown-by' } }],
        ['shown-by', { when: { answered: 'shown-by-that' } }],
        ['shown-by-that', {}],
        ['factor', {}],
        ['callouts', {}],
        ['decision', {}],
        ['excuse', {}],
        ['row', {}],
        ['class', {}],
        ['basis', {}],
        ['flag', {}],
        ['lead', {}],
      ] as [string, object][]
    ).map(([id, item]) => ({ id, items: [{ kind: 'text', id, cite: '1', ...item }] }) as unknown as Section),
    {
      id: 'shown-together',
      when: { answered: 'shown-all-by' },
      items: [{ kind: 'text', id: 'shown-together', cite: '1', required: true }],
    },
    { id: 'shown-all-by', items: [{ kind: 'text', id: 'shown-all-by', cite: '1' }] },
  ],
  scoring: {
    factors: [{ code: 'alone', items: ['factor'], leadsTo: 'refer' }],
    callouts: { item: 'callouts' },
    decisions: { again: { answered: 'decision' } },
  },
  unansweredExcusedBy: 'excuse',
  grid: { rows: ['row'], classification: ['class'] },
  conclusions: {
    basis: [{ code: 'repeat', when: { answered: 'basis' } }],
    flags: [{ code: 'emergency', when: { answered: 'flag' } }],
  },
  route: { leads: [{ outcome: 'refer', when: { answered: 'lead' } }] },
  rules: [],
  notes: [],
});

describe('what a form hangs on', () => {
  it('stays, whatever the reason; the rest may go', () => {
    expect(omittableSections(hanging)).toEqual(['free', 'free-rows', 'free-question']);
  });

  it.each<[keyof Instrument, string[]]>([
    ['scoring', ['factor', 'callouts', 'decision']],
    ['unansweredExcusedBy', ['excuse']],
    ['grid', ['row', 'class']],
    ['conclusions', ['basis', 'flag']],
    ['route', ['lead']],
  ])('goes where there is no %s', (reason, expected) => {
    const { [reason]: _, ...rest } = hanging as Instrument;
    expect(omittableSections(rest as Instrument)).toEqual([
      'free',
      'free-rows',
      'free-question',
      ...expected,
    ]);
  });

  it('is not what a section without the call-outs would have asked', () => {
    const { callouts: _, ...scoring } = hanging.scoring;
    expect(omittableSections({ ...hanging, scoring })).toContain('callouts');
  });
});
