/** What a checklist asks for: the rest is drawn, compared and told of by forms in steps alone. */
import { describe, expect, it } from 'vitest';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { published } from '../support/published.js';

const KINDS = ['question', 'text', 'long-text', 'number', 'choice', 'date', 'judgement'];

const checklists = published.filter(({ module: { definition } }) =>
  ['ticks', 'product'].includes(definition.kind),
);

describe.each(checklists)('$name', ({ module: { definition } }) => {
  it('asks for no rows, attachments, required confirmations or lines in a format', () => {
    const others = allItems(definition).filter(
      (item) =>
        !(KINDS.includes(item.kind) || (item.kind === 'confirmation' && !item.required)) ||
        (item.kind === 'text' && item.format),
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });
});
