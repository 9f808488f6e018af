/** Definitions that leave out whatever they may, or say something odd: each kind of scorer reads them all the same. */
import { catalogue, defineInstrument, type Answers } from '@safeguarding-forms/instruments';
import { gridModule } from '@safeguarding-forms/instruments/internal/score/grid.js';
import {
  productModule,
  type ProductInstrument,
} from '@safeguarding-forms/instruments/internal/score/product.js';
import { recordModule } from '@safeguarding-forms/instruments/internal/score/record.js';
import { routeModule } from '@safeguarding-forms/instruments/internal/score/route.js';
import { describe, expect, it } from 'vitest';

const common = {
  element: 'sparse-form',
  edition: 'sample',
  version: '1.0.0',
  source: { document: 'Sample document', part: 'Part 5' },
  levels: [],
  rules: [],
  notes: [],
} as const;

const asked = (...ids: string[]) => [
  {
    id: 'all',
    items: ids.map((id) => ({ kind: 'choice', id, cite: '1', options: ['yes', 'no'] }) as const),
  },
];

describe('a record that concludes nothing', () => {
  const record = (outcomes: readonly string[]) =>
    recordModule(
      defineInstrument({ ...common, id: 'sparse', kind: 'record', outcomes, sections: asked('first') }),
    );

  it('has nothing missing and the last of its outcomes until it is checked', () => {
    const { assess } = record(['complete', 'partly', 'incomplete']);
    expect(assess({})).toEqual({
      kind: 'record',
      missing: [],
      notKnown: [],
      flags: [],
      outcome: 'incomplete',
    });
  });

  it('has the first outcome once nothing is wrong, else the last, and says once what is missing', () => {
    const { conclude, assess } = record(['complete', 'partly', 'incomplete']);
    const required = { path: 'first', code: 'required', params: {} } as const;
    const wrong = { path: 'second', code: 'bad-format', params: {} } as const;
    expect(conclude!([], assess({}))).toEqual({ missing: [], outcome: 'complete' });
    expect(conclude!([wrong], assess({}))).toEqual({ missing: [], outcome: 'incomplete' });
    expect(conclude!([required, wrong, required], assess({}))).toEqual({
      missing: ['first'],
      outcome: 'incomplete',
    });
  });

  it('has no outcome where it knows none', () => {
    const { conclude, assess } = record([]);
    expect(assess({}).outcome).toBe(null);
    expect(conclude!([], assess({}))).toEqual({ missing: [], outcome: null });
  });
});

describe('a route that concludes nothing', () => {
  const route = () =>
    routeModule(
      defineInstrument({
        ...common,
        id: 'sparse',
        kind: 'route',
        outcomes: ['refer', 'none'],
        sections: asked('beside', 'first', 'second'),
        route: {
          leads: [
            { outcome: 'refer', when: { item: 'second', is: ['yes'] }, stands: true },
            { outcome: 'none', when: { item: 'first', is: ['no'] } },
          ],
        },
      }),
    );

  it.each<[Answers, string[], string | null]>([
    [{}, [], null],
    [{ beside: 'yes', first: 'yes' }, ['first'], null],
    [{ first: 'no' }, ['first'], 'none'],
    [{ second: 'yes', first: 'no' }, ['first', 'second'], 'refer'],
  ])('comes by %j past %j to %s', (answers, path, outcome) => {
    expect(route().assess(answers)).toEqual({ kind: 'route', path, flags: [], outcome });
  });

  it('is withheld where what is attached speaks against it, unless its end stands', () => {
    const { conclude, assess } = route();
    const issues = [{ path: 'first', code: 'attachment-mismatch', params: {} } as const];
    const missing = [{ path: 'first', code: 'required', params: {} } as const];
    expect(conclude!(issues, assess({ first: 'no' }))).toEqual({ outcome: null });
    expect(conclude!(missing, assess({ first: 'no' }))).toEqual({});
    expect(conclude!(issues, assess({ second: 'yes' }))).toEqual({});
    expect(conclude!(issues, assess({}))).toEqual({ outcome: null });
  });

  it('says what it is read from in its conclusions too', () => {
    const { assess } = routeModule(
      defineInstrument({
        ...common,
        id: 'sparse',
        kind: 'route',
        levels: ['low', 'top'],
        outcomes: ['refer'],
        sections: asked('first', 'second', 'third', 'fourth'),
        route: { leads: [{ outcome: 'refer', level: 'top', when: { answered: 'second' } }] },
        conclusions: {
          basis: [{ code: 'repeat', when: { item: 'third', is: ['yes'] } }],
          flags: [{ code: 'emergency', when: { item: 'first', is: ['yes'] } }],
        },
      }),
    );
    expect(assess({ first: 'yes', third: 'yes', fourth: 'yes' })).toEqual({
      kind: 'route',
      path: ['first', 'third'],
      basis: ['repeat'],
      level: null,
      flags: ['emergency'],
      outcome: null,
    });
    expect(assess({ second: 'no' })).toMatchObject({ path: ['second'], level: 'top', outcome: 'refer' });
  });
});

describe('a grid', () => {
  it('has nothing grave where no row of it is a choice', () => {
    const { assess } = gridModule(
      defineInstrument({
        ...common,
        id: 'sparse',
        kind: 'grid',
        outcomes: [],
        sections: [{ id: 'all', items: [{ kind: 'text', id: 'said', cite: '1' }] }],
        grid: { rows: ['said'], classification: ['absent'] },
      }),
    );
    expect(assess({ said: 'Example' })).toMatchObject({
      rows: { said: 'Example' },
      overall: null,
      classification: { absent: null, overall: null },
    });
  });
});

describe('a product', () => {
  it('is not to be considered for what it counts where there is nothing', () => {
    const merit = catalogue.findModule('merit', 'liverpool').definition as ProductInstrument;
    const generous = { ...merit.scoring, considerFrom: { product: 16, eachAtLeast: 3 } };
    const { assess } = productModule({ ...merit, scoring: generous });
    const answers: Answers = Object.fromEntries(
      merit.sections.flatMap(({ items }) =>
        items.flatMap(({ kind, id }) => (kind === 'question' ? [[id, { answer: 'no' }]] : [])),
      ),
    );
    const outcomeOf = (given: Answers) => assess({ ...answers, ...given }).outcome;
    expect(outcomeOf({})).not.toBe('consider');
    expect(outcomeOf({ q1: { answer: 'yes' } })).toBe('consider');
  });
});
