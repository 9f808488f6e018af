/** A host's own list: what is taken, and that what is wrong is named with its place. */
import {
  LIMITS,
  readSupport,
  services,
  SupportError,
  type SupportIssue,
  type SupportIssueCode,
} from '@safeguarding-forms/support';
import { describe, expect, it } from 'vitest';

type Plain = Record<string, unknown>;

const way = (over: Plain = {}): Plain => ({
  way: 'call',
  value: '01632 960001',
  hours: 'always',
  onBill: 'unknown',
  ...over,
});
const weekly = (over: Plain = {}): Plain => ({
  weekly: [{ days: ['mon'], from: '09:00', to: '17:00', ...over }],
});
const service = (over: Plain = {}): Plain => ({
  id: 'our-line',
  name: { en: 'Our line' },
  description: { en: 'For everyone in our town.' },
  nations: ['england'],
  kinds: ['domestic-abuse'],
  ways: [way()],
  checkedOn: '2026-11-01',
  source: 'https://example.org/help',
  ...over,
});

function issuesOf(list: unknown): readonly SupportIssue[] {
  try {
    readSupport(list);
  } catch (error) {
    expect(error).toBeInstanceOf(SupportError);
    expect(error).toBeInstanceOf(TypeError);
    return (error as SupportError).issues;
  }
  return [];
}

describe('a list of a host', () => {
  it('is taken as it is, and frozen', () => {
    const given = [service()];
    const read = readSupport(given);
    expect(read).toEqual(given);
    expect(read[0]).not.toBe(given[0]);
    expect(() => Object.assign(read[0]!.name, { en: 'x' })).toThrow(TypeError);
    expect(Object.isFrozen(given[0])).toBe(false);
  });

  it('takes ours by id, in its own order, between its own', () => {
    const read = readSupport([{ use: 'samaritans' }, service(), { use: 'emergency' }]);
    expect(read.map(({ id }) => id)).toEqual(['samaritans', 'our-line', 'emergency']);
    expect(read[0]).toEqual(services.find(({ id }) => id === 'samaritans'));
  });

  it('can be read again', () => {
    const read = readSupport([{ use: 'shout' }, service()]);
    expect(readSupport(read)).toEqual(read);
  });

  it.each<[string, Plain]>([
    ['a number with +', way({ value: '+44 1632 960001' })],
    ['a short number', way({ value: '999' })],
    ['an email address', way({ way: 'email', value: 'help@example.org' })],
    ['a chat', way({ way: 'chat', value: 'https://example.org/chat?in=en#now' })],
    ['hours to midnight', way({ hours: weekly({ to: '24:00' }) })],
    ['hours with exceptions', way({ hours: { ...weekly(), exceptions: { en: 'Not on bank holidays.' } } })],
    ['a bill that was read of', way({ onBill: 'no', onBillSource: 'https://example.org/bill' })],
    ['languages', way({ languages: ['en', 'pa-Arab'], interpreter: true })],
  ])('may have %s', (_what, given) => {
    expect(issuesOf([service({ ways: [given] })])).toEqual([]);
  });

  it('may be as long as the limit', () => {
    const list = (count: number) =>
      Array.from({ length: count }, (_, index) => service({ id: `s-${index}` }));
    expect(issuesOf(list(LIMITS.services))).toEqual([]);
    expect(issuesOf(list(LIMITS.services + 1))).toMatchObject([{ path: '', code: 'too-many' }]);
  });
});

const inWay = (over: Plain): unknown => [service({ ways: [way(over)] })];
const inHours = (over: Plain): unknown => inWay({ hours: weekly(over) });
const without = (key: string): unknown => {
  const { [key]: _left, ...rest } = service();
  return [rest];
};

describe('what is wrong', () => {
  it.each<[string, unknown, string, SupportIssueCode]>([
    ['no list', { use: 'shout' }, '', 'wrong-type'],
    ['nothing', undefined, '', 'required'],
    ['an empty list', [], '', 'too-few'],
    ['no service', ['shout'], '[0]', 'wrong-type'],
    ['null', [null], '[0]', 'wrong-type'],
    ['a service of ours that there is not', [{ use: 'nobody' }], '[0].use', 'unknown-service'],
    ['ours with something added', [{ use: 'shout', free: true }], '[0].free', 'unknown-key'],
    ['an id twice', [{ use: 'shout' }, { use: 'shout' }], '', 'duplicate'],
    ['an id of capitals', [service({ id: 'Our line' })], '[0].id', 'bad-format'],
    ['a key too many', [service({ phone: '999' })], '[0].phone', 'unknown-key'],
    ['a place further on', [service(), service({ id: 'b', name: {} })], '[1].name.en', 'required'],
    ...['id', 'name', 'description', 'nations', 'kinds', 'ways', 'checkedOn', 'source'].map(
      (key): [string, unknown, string, SupportIssueCode] => [
        `no ${key}`,
        without(key),
        `[0].${key}`,
        'required',
      ],
    ),
    ['a name that is no words', [service({ name: 'Our line' })], '[0].name', 'wrong-type'],
    ['a blank name', [service({ name: { en: ' ' } })], '[0].name.en', 'bad-format'],
    ['a language that there is not', [service({ name: { en: 'A', fr: 'B' } })], '[0].name.fr', 'unknown-key'],
    ['a long name', [service({ name: { en: 'a'.repeat(LIMITS.name + 1) } })], '[0].name.en', 'too-long'],
    [
      'a long text',
      [service({ description: { en: 'a'.repeat(LIMITS.text + 1) } })],
      '[0].description.en',
      'too-long',
    ],
    ['a line break', [service({ description: { en: 'a\nb' } })], '[0].description.en', 'bad-format'],
    [
      'a turn of direction',
      [service({ description: { en: 'a\u202eb' } })],
      '[0].description.en',
      'bad-format',
    ],
    ['another nation', [service({ nations: ['ireland'] })], '[0].nations[0]', 'unknown-option'],
    ['no nation', [service({ nations: [] })], '[0].nations', 'too-few'],
    ['a kind twice', [service({ kinds: ['men', 'men'] })], '[0].kinds', 'duplicate'],
    ['another kind', [service({ kinds: ['women'] })], '[0].kinds[0]', 'unknown-option'],
    ['no way', [service({ ways: [] })], '[0].ways', 'too-few'],
    ['too many ways', [service({ ways: Array(LIMITS.ways + 1).fill(way()) })], '[0].ways', 'too-many'],
    ['no day', [service({ checkedOn: '2026-02-30' })], '[0].checkedOn', 'bad-format'],
    ['a source without https', [service({ source: 'http://example.org' })], '[0].source', 'bad-format'],
    ['another way', inWay({ way: 'fax' }), '[0].ways[0].way', 'unknown-option'],
    ['a number of letters', inWay({ value: '0800 HELP' }), '[0].ways[0].value', 'bad-format'],
    ['a number as a number', inWay({ value: 999 }), '[0].ways[0].value', 'wrong-type'],
    ['two digits', inWay({ value: '55' }), '[0].ways[0].value', 'bad-format'],
    ['a number with brackets', inWay({ value: '(01632) 960001' }), '[0].ways[0].value', 'bad-format'],
    [
      'a script for an address',
      inWay({ way: 'chat', value: 'javascript:alert(1)' }),
      '[0].ways[0].value',
      'bad-format',
    ],
    ['http', inWay({ way: 'chat', value: 'http://example.org' }), '[0].ways[0].value', 'bad-format'],
    [
      'a name in an address',
      inWay({ way: 'visit', value: 'https://a@example.org' }),
      '[0].ways[0].value',
      'bad-format',
    ],
    [
      'a space in an address',
      inWay({ way: 'bsl', value: 'https://example.org/a b' }),
      '[0].ways[0].value',
      'bad-format',
    ],
    ['an email without a place', inWay({ way: 'email', value: 'help' }), '[0].ways[0].value', 'bad-format'],
    [
      'a subject in an email',
      inWay({ way: 'email', value: 'a@example.org?subject=b' }),
      '[0].ways[0].value',
      'bad-format',
    ],
    ['other hours', inWay({ hours: 'sometimes' }), '[0].ways[0].hours', 'unknown-option'],
    ['hours of nothing', inWay({ hours: null }), '[0].ways[0].hours', 'wrong-type'],
    ['no span', inWay({ hours: { weekly: [] } }), '[0].ways[0].hours.weekly', 'too-few'],
    ['a time past the day', inHours({ from: '24:00' }), '[0].ways[0].hours.weekly[0].from', 'bad-format'],
    ['a short time', inHours({ from: '9:00' }), '[0].ways[0].hours.weekly[0].from', 'bad-format'],
    [
      'a time past midnight',
      inHours({ from: '22:00', to: '02:00' }),
      '[0].ways[0].hours.weekly[0].to',
      'inconsistent',
    ],
    ['no time at all', inHours({ to: '09:00' }), '[0].ways[0].hours.weekly[0].to', 'inconsistent'],
    ['another day', inHours({ days: ['Monday'] }), '[0].ways[0].hours.weekly[0].days[0]', 'unknown-option'],
    ['no word on the bill', inWay({ onBill: undefined }), '[0].ways[0].onBill', 'required'],
    ['a bill unread of', inWay({ onBill: 'no' }), '[0].ways[0].onBillSource', 'inconsistent'],
    [
      'a page on a bill of which nothing is known',
      inWay({ onBillSource: 'https://example.org' }),
      '[0].ways[0].onBillSource',
      'inconsistent',
    ],
    ['a language as a name', inWay({ languages: ['English!'] }), '[0].ways[0].languages[0]', 'bad-format'],
    ['free as a text', inWay({ free: 'yes' }), '[0].ways[0].free', 'wrong-type'],
  ])('%s is named with its place', (_what, given, path, code) => {
    const issues = issuesOf(given);
    expect(issues).toMatchObject([{ path, code }]);
    expect(issues[0]!.allowed).not.toBe('');
  });

  it('is all named at once, in one message that repeats nothing given', () => {
    try {
      readSupport(inWay({ onBill: 'fax-machine', hours: 'sometimes', value: 'secret words' }));
      expect.unreachable();
    } catch (error) {
      const { message, issues } = error as SupportError;
      expect(issues.map(({ path }) => path.replace('[0].ways[0].', '')).sort()).toEqual([
        'hours',
        'onBill',
        'value',
      ]);
      expect(message).toMatch(/^support: /);
      for (const { path, code, allowed } of issues)
        expect(message).toContain(`${path}: ${code}; allowed: ${allowed}`);
      for (const given of ['fax-machine', 'sometimes', 'secret']) expect(message).not.toContain(given);
    }
  });

  it('includes a prototype that comes as JSON', () => {
    const given: unknown = JSON.parse(
      `[${JSON.stringify(service()).slice(0, -1)},"__proto__":{"free":true}}]`,
    );
    const read = issuesOf(given).length > 0 ? undefined : readSupport(given)[0];
    expect(read && 'free' in read).toBeFalsy();
  });
});
