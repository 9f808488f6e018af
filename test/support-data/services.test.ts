/** Our own list of help: whole, well formed, and with somebody for everyone in each nation. */
import {
  LANGUAGES,
  NATIONS,
  readSupport,
  services,
  silentSolution,
  type Kind,
  type Words,
} from '@safeguarding-forms/support';
import { describe, expect, it } from 'vitest';

/** The kinds that every nation has to have somebody for. */
const NEEDED: readonly Kind[] = [
  'emergency',
  'police',
  'domestic-abuse',
  'men',
  'lgbt',
  'sexual-violence',
  'forced-marriage',
  'stalking',
  'children',
  'suicide',
  'deaf',
  'other-languages',
];

/** Every text in every language that lies anywhere in a value, with the way to it. */
function textsIn(value: unknown, place: string): [string, Words][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [[place, value as Words]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${place}.${key}`));
}

const texts = [
  ...services.flatMap((service) => textsIn(service, service.id)),
  ...textsIn(silentSolution, 'silentSolution'),
];

describe('our list', () => {
  it('is one that a host could give', () => {
    expect(readSupport(services)).toEqual(services);
  });

  it.each(NATIONS.flatMap((nation) => NEEDED.map((kind) => [nation, kind] as const)))(
    'has in %s somebody for %s',
    (nation, kind) => {
      const found = services.filter(({ nations, kinds }) => nations.includes(nation) && kinds.includes(kind));
      expect(found).not.toEqual([]);
    },
  );

  it.each(NATIONS)('has in %s a helpline for domestic abuse that is open day and night', (nation) => {
    const open = services.filter(
      ({ nations, kinds, ways }) =>
        nations.includes(nation) &&
        kinds.includes('domestic-abuse') &&
        ways.some(({ way, hours }) => way === 'call' && hours === 'always'),
    );
    expect(open).not.toEqual([]);
  });

  it('says someone speaks another language only where one is named or an interpreter joins', () => {
    for (const { id, kinds, ways } of services)
      if (kinds.includes('other-languages'))
        expect(
          ways.some(({ interpreter, languages }) => interpreter || languages),
          id,
        ).toBe(true);
  });

  it('has for the deaf only what can be used without hearing', () => {
    for (const { id, kinds, ways } of services)
      if (kinds.includes('deaf'))
        expect(
          ways.some(({ way }) => way !== 'call'),
          id,
        ).toBe(true);
  });

  it('starts with 999, and with no second way before it', () => {
    expect(services[0]!.id).toBe('emergency');
    expect(services[0]!.ways[0]!.value).toBe('999');
  });

  it('has no id and no number twice for the same thing', () => {
    const ways = services.flatMap(({ id, nations, ways: all }) => [
      ...all.flatMap(({ way, value }) =>
        way === 'call' ? nations.map((nation) => `${nation} ${value}`) : [],
      ),
      id,
    ]);
    expect(ways.filter((each, index) => ways.indexOf(each) !== index)).toEqual([]);
  });

  it('cannot be changed', () => {
    expect(() => Object.assign(services[0]!.ways[0]!, { value: '000' })).toThrow(TypeError);
    expect(() => (services as unknown[]).pop()).toThrow(TypeError);
    expect(() => Object.assign(silentSolution.mobile, { en: '' })).toThrow(TypeError);
  });
});

describe('its words', () => {
  it.each(texts)('%s: in every language', (_place, words) => {
    expect(Object.keys(words)).toEqual([...LANGUAGES]);
    for (const text of Object.values(words)) expect(text).toBe(text.trim());
  });

  // A name may be the same everywhere: it is what the service is called.
  it.each(texts.filter(([place]) => !place.endsWith('.name')))(
    '%s: each language its own',
    (_place, words) => {
      expect(new Set(Object.values(words)).size).toBe(LANGUAGES.length);
    },
  );

  it.each(texts.filter(([place]) => !place.endsWith('.name')))(
    '%s: Urdu is in its script',
    (_place, { ur }) => {
      expect(ur).toMatch(/\p{Script=Arabic}{3}/u);
    },
  );

  it.each(texts.filter(([place]) => place.endsWith('.description')))(
    '%s: in short sentences',
    (_place, { en }) => {
      for (const sentence of en.split(/[.:]\s/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(16);
    },
  );

  it.each(texts)('%s: the numbers are the same in every language', (_place, words) => {
    const numbersOf = (text: string): string[] =>
      [...text.matchAll(/\+?\d[\d ]*\d|\d/g)].map(([all]) => all).sort();
    expect(numbersOf(words.cy!)).toEqual(numbersOf(words.en));
    expect(numbersOf(words.ur!)).toEqual(numbersOf(words.en));
  });
});

describe('what it claims', () => {
  const ways = services.flatMap(({ id, ways: all }) =>
    all.map((way) => [`${id} ${way.way} ${way.value}`, way] as const),
  );

  it.each(ways)('%s: that a bill does not show it was read somewhere', (_name, { onBill, onBillSource }) => {
    if (onBill === 'unknown') expect(onBillSource).toBeUndefined();
    else expect(onBillSource).toMatch(/^https:\/\//);
  });

  it.each(ways)(
    '%s: is free only where that is known of such numbers, or of no number',
    (_name, { way, value, free }) => {
      if (way !== 'call' || !free) return;
      expect(value).toMatch(/^(?:0800|0808|999$|112$|101$|111$|116 123$)/);
    },
  );

  it('of numbers that are free everywhere, none is left in doubt', () => {
    for (const [name, { way, value, free }] of ways)
      if (way === 'call' && /^080[08]/.test(value)) expect(free, name).toBe(true);
  });
});
