/** Which instrument a submission names, and when it can have been begun: by hand. */
import { namedModule } from '@safeguarding-forms/schemas/internal/named-module.js';
import { canHaveBegun } from '@safeguarding-forms/schemas/internal/started-at.js';
import { describe, expect, it } from 'vitest';
import { fakeModule, olderFakeModule } from '../support/fake-instrument.js';
import { fakeCatalogue } from '../support/fake-submissions.js';

const named = { id: 'fake', edition: 'sample', version: '1.0.0' };

describe('a named instrument', () => {
  it('is found', () => {
    expect(namedModule(fakeCatalogue, named)).toEqual({ ok: true, module: olderFakeModule });
    expect(namedModule(fakeCatalogue, { ...named, version: '1.1.0' })).toEqual({
      ok: true,
      module: fakeModule,
    });
  });

  it.each([null, 'fake', [named]])('is none by %j', (given) => {
    const kind = given === null ? 'null' : typeof given === 'string' ? given : 'array';
    expect(namedModule(fakeCatalogue, given)).toEqual({
      ok: false,
      issue: { path: 'instrument', code: 'bad-format', params: { given: kind, expected: 'object' } },
    });
  });
});

describe('a form that was sent on 15 January 2025', () => {
  const sent = '2025-01-15T10:00:00.000Z';
  it.each([
    [sent, true],
    ['2025-01-15T10:00:00.001Z', false],
    // Five years of 365 days and a quarter.
    ['2020-01-16T04:00:00.000Z', true],
    ['2020-01-16T03:59:59.999Z', false],
  ])('can have been begun at %s: %s', (begun, expected) => {
    expect(canHaveBegun(begun, sent)).toBe(expected);
  });
});
