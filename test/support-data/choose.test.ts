/** Which services a form shows, in which order and in which language. */
import { servicesFor, services, wordsIn } from '@safeguarding-forms/support';
import { describe, expect, it } from 'vitest';

const ids = (...wanted: Parameters<typeof servicesFor>): string[] =>
  servicesFor(...wanted).map(({ id }) => id);

describe('the services for someone', () => {
  it('are all where nothing is asked', () => {
    expect(servicesFor()).toEqual(services);
  });

  it('are those of the nation, and those of any of several', () => {
    expect(ids({ nations: ['wales'] })).toContain('live-fear-free');
    expect(ids({ nations: ['wales'] })).not.toContain('refuge');
    expect(ids({ nations: ['england', 'wales'] })).toEqual(
      expect.arrayContaining(['live-fear-free', 'refuge']),
    );
    expect(ids({ nations: [] })).toEqual([]);
  });

  it('are those of any of the kinds, within the nation', () => {
    const found = servicesFor({ nations: ['scotland'], kinds: ['suicide', 'stalking'] });
    expect(found.length).toBeGreaterThan(0);
    for (const { nations, kinds } of found) {
      expect(nations).toContain('scotland');
      expect(kinds.includes('suicide') || kinds.includes('stalking')).toBe(true);
    }
    expect(ids({ nations: ['scotland'], kinds: ['suicide'] })).not.toContain('lifeline');
  });

  it('come first where they are named, once, the others as they stood', () => {
    const all = ids();
    const ordered = ids({ order: ['shout', 'nobody', 'galop', 'shout'] });
    expect(ordered.slice(0, 2)).toEqual(['shout', 'galop']);
    expect(ordered.slice(2)).toEqual(all.filter((id) => !['shout', 'galop'].includes(id)));
    expect(ids({ nations: ['wales'], order: ['refuge'] })).not.toContain('refuge');
    expect(ids()).toEqual(all);
  });

  it('are of another list where one is given', () => {
    const list = services.filter(({ id }) => id === 'shout');
    expect(servicesFor({ nations: ['england'] }, list)).toEqual(list);
  });
});

describe('words', () => {
  const words = { en: 'Help', ur: 'مدد' };

  it.each([
    ['en', 'Help', 'en'],
    ['ur', 'مدد', 'ur'],
    ['cy', 'Help', 'en'],
    ['fr', 'Help', 'en'],
    ['__proto__', 'Help', 'en'],
  ])('asked for in %s', (asked, text, language) => {
    expect(wordsIn(words, asked)).toEqual({ text, language });
  });
});
