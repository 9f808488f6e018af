/** What a benchmark says of its own figures: the arithmetic, the goals, and the tables of docs/how-fast.md. */
import { describe, expect, it } from 'vitest';
import { goals, judge, type Report } from '../../bench/goals.mjs';
import { withReport } from '../../bench/page.mjs';
import { median, medians, ratio, shuffled } from '../../bench/statistics.mjs';
import { figuresTable } from '../../bench/tables.mjs';

/** A report in which nothing was measured but what is given, by contender. */
const reportOf = (figures: Record<string, Record<string, number>>): Report => ({
  date: '2026-01-12T10:00:00.000Z',
  machine: { cpu: 'Sample processor', cores: 2 },
  browser: 'Sample browser',
  node: 'v20.0.0',
  runs: 3,
  seed: '1',
  contenders: Object.fromEntries(
    Object.entries(figures).map(([name, each]) => [name, { title: `Sample ${name}`, figures: each }]),
  ),
});
const verdict = (report: Report, figure: string) => judge(report).find((each) => each.figure === figure);

describe('the arithmetic of a benchmark', () => {
  it('takes the middle of the samples by size, not by their order or spelling', () => {
    expect(median([100, 9, 20])).toBe(20);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([7])).toBe(7);
    expect(() => median([])).toThrow();
  });

  it('leaves the samples as they are', () => {
    const samples = [3, 1, 2];
    median(samples);
    expect(samples).toEqual([3, 1, 2]);
  });

  it('takes each figure’s median over the samples that have it', () => {
    expect(medians([{ first: 1 }, { first: 3, heapMB: 8 }, { first: 2 }])).toEqual({ first: 2, heapMB: 8 });
  });

  it('compares with the base, and with nothing where there is none', () => {
    expect(ratio(3, 2)).toBe(1.5);
    expect(ratio(0, 2)).toBe(0);
    expect(ratio(3, 0)).toBeUndefined();
    expect(ratio(3, undefined)).toBeUndefined();
    expect(ratio(undefined, 2)).toBeUndefined();
  });

  it('visits in an order that depends on the seed alone', () => {
    const list = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name }));
    const order = (seed: string): string =>
      shuffled(list, seed)
        .map(({ name }) => name)
        .join('');
    expect(order('1')).toBe(order('1'));
    expect([...order('1')].sort().join('')).toBe('abcde');
    expect(new Set(['1', '2', '3', '4'].map(order)).size).toBeGreaterThan(1);
  });
});

describe('the goals', () => {
  it('judges a ratio by the same run’s base', () => {
    const most = goals.find(({ figure }) => figure === 'click')!.most;
    const met = reportOf({ html: { click: 2 }, ours: { click: 2 * most } });
    expect(verdict(met, 'click')).toMatchObject({ measured: most, met: true });
    const missed = reportOf({ html: { click: 2 }, ours: { click: 2 * most + 0.1 } });
    expect(verdict(missed, 'click')).toMatchObject({ met: false });
  });

  it('judges memory by itself, and growth by how much more it is', () => {
    const report = reportOf({
      html: { heapMB: 0.1, growth: 1.5 },
      ours: { heapMB: 1.3, growth: 1.75 },
    });
    expect(verdict(report, 'heapMB')).toMatchObject({ measured: 1.3, met: true });
    expect(verdict(report, 'growth')).toMatchObject({ measured: 0.25, met: true });
    const worse = reportOf({ html: { growth: 1.5 }, ours: { growth: 2 } });
    expect(verdict(worse, 'growth')).toMatchObject({ measured: 0.5, met: false });
  });

  it('says nothing of what was not measured', () => {
    expect(judge(reportOf({ html: { first: 100 }, ours: {} }))).toEqual([]);
    expect(judge(reportOf({ ours: { first: 100 } }))).toEqual([]);
  });
});

describe('the tables', () => {
  const report = reportOf({ html: { first: 100 }, other: { first: 250, heapMB: 2 } });

  it('have a column for what was measured, and ratios beside the times', () => {
    expect(figuresTable(report, (name) => name)).toEqual([
      ['', 'first answer', 'memory'],
      ['html', '100 ms', ''],
      ['other', '250 ms (2.50)', '2.00 MB'],
    ]);
  });

  it('stand in the page between the marks, and nothing else changes', () => {
    const start = '<!-- bench: written by `npm run bench` -->';
    const end = '<!-- bench: end -->';
    const before = `Before\n\n${start}\nold\n${end}\n\nAfter\n`;
    const once = withReport(before, report);
    expect(once).toMatch(/^Before\n\n<!--[^]*Sample other \| 250 ms \(2\.50\)[^]*-->\n\nAfter\n$/);
    expect(once).not.toContain('old');
    expect(withReport(once, report)).toBe(once);
    expect(() => withReport('No marks', report)).toThrow('marks');
  });
});
