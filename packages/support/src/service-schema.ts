import * as z from 'zod/mini';
import { DAYS, KINDS, NATIONS, ON_BILL, WAYS, type HelpService, type Hours, type Way } from './service.js';
import { LANGUAGES, type Words } from './words.js';

/** What a list may hold at most. Texts are counted in UTF-16 units. */
export const LIMITS = {
  services: 60,
  ways: 12,
  /** Spans of open hours in a week, and languages of a way. */
  entries: 60,
  id: 60,
  name: 120,
  text: 400,
  address: 500,
} as const;

/** A check of ours: what may stand there is told in words, and `code` tells it to programs. */
const rule = <T>(holds: (value: T) => boolean, code: string, allowed: string, path: PropertyKey[] = []) =>
  z.refine<T>((value) => holds(value), { path, params: { code, allowed } });

const match = (pattern: RegExp, allowed: string) =>
  rule<string>((text) => pattern.test(text), 'bad-format', allowed);

/** Each value by the schema that its own kind asks for, so that what is wrong is told of that kind alone. */
export const dispatch = <T>(schemaFor: (value: unknown) => z.ZodMiniType<T>): z.ZodMiniType<T> =>
  z.pipe(
    z.unknown(),
    z.transform((value, context): T => {
      const result = schemaFor(value).safeParse(value, { reportInput: true });
      if (result.success) return result.data;
      context.issues.push(...(result.error.issues as never[]));
      return z.NEVER;
    }),
  ) as unknown as z.ZodMiniType<T>;

const line = (max: number) =>
  z
    .string()
    .check(
      z.maxLength(max),
      match(/^(?=.*\S)[^\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]*$/u, 'one line of text, not blank'),
    );

const words = (max: number): z.ZodMiniType<Words> => {
  const [first, ...others] = LANGUAGES;
  const entries = others.map((language) => [language, z.exactOptional(line(max))] as const);
  return z.strictObject({
    [first]: line(max),
    ...Object.fromEntries(entries),
  }) as unknown as z.ZodMiniType<Words>;
};

/** Some of what is allowed, at least one, none twice. */
const someOf = <T extends string>(allowed: readonly T[]) =>
  z.array(z.enum(allowed)).check(
    z.minLength(1),
    rule((all) => new Set(all).size === all.length, 'duplicate', 'each of them once'),
  );

const httpsAddress = z
  .string()
  .check(
    z.maxLength(LIMITS.address),
    match(
      /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#][^\s\p{Cc}]*)?$/iu,
      'an address with https:',
    ),
  );
const phoneNumber = z
  .string()
  .check(match(/^\+?\d(?: ?\d){2,19}$/, 'a phone number: 3 to 20 digits, single spaces, + in front'));
const email = z
  .string()
  .check(z.maxLength(LIMITS.address), match(/^[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i, 'an email address'));

const FROM = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const TO = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
const openHours = z
  .strictObject({
    days: someOf(DAYS),
    from: z.string().check(match(FROM, '00:00 to 23:59')),
    to: z.string().check(match(TO, '00:01 to 24:00')),
  })
  .check(
    rule(
      ({ from, to }) => !FROM.test(from) || !TO.test(to) || from < to,
      'inconsistent',
      'a time after from; past midnight is two spans',
      ['to'],
    ),
  );

const hours = dispatch<Hours>((value) =>
  typeof value === 'object'
    ? (z.strictObject({
        weekly: z.array(openHours).check(z.minLength(1), z.maxLength(LIMITS.entries)),
        exceptions: z.exactOptional(words(LIMITS.text)),
      }) as unknown as z.ZodMiniType<Hours>)
    : z.enum(['always', 'unknown']),
);

/** What a way's value has to be. Of a way that there is not, nothing is known. */
const valueOf = (way: unknown) => {
  if (way === 'call' || way === 'text' || way === 'relay') return phoneNumber;
  if (way === 'email') return email;
  return WAYS.some((known) => known === way) ? httpsAddress : z.string();
};

const way = dispatch<Way>((value) => {
  const named = (value as Partial<Way> | null | undefined)?.way;
  return z
    .strictObject({
      way: z.enum(WAYS),
      value: valueOf(named),
      hours,
      note: z.exactOptional(words(LIMITS.text)),
      free: z.exactOptional(z.boolean()),
      onBill: z.enum(ON_BILL),
      onBillSource: z.exactOptional(httpsAddress),
      languages: z.exactOptional(
        z
          .array(z.string().check(match(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i, 'a BCP 47 code such as en')))
          .check(z.minLength(1), z.maxLength(LIMITS.entries)),
      ),
      interpreter: z.exactOptional(z.boolean()),
      source: z.exactOptional(httpsAddress),
    })
    .check(
      // Who is told that a call cannot be seen stakes their safety on it.
      rule(
        ({ onBill, onBillSource }) => (onBill === 'unknown') === (onBillSource === undefined),
        'inconsistent',
        'the page it was read from where onBill is no or yes, nothing where it is unknown',
        ['onBillSource'],
      ),
    ) as unknown as z.ZodMiniType<Way>;
});

/** One service of a list, strictly. The result is a copy. */
export const serviceSchema = z.strictObject({
  id: z
    .string()
    .check(z.maxLength(LIMITS.id), match(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits, hyphens')),
  name: words(LIMITS.name),
  description: words(LIMITS.text),
  nations: someOf(NATIONS),
  kinds: someOf(KINDS),
  ways: z.array(way).check(z.minLength(1), z.maxLength(LIMITS.ways)),
  checkedOn: z.iso.date(),
  storedCopy: z.exactOptional(z.boolean()),
  source: httpsAddress,
}) as unknown as z.ZodMiniType<HelpService>;
