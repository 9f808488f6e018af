import * as z from 'zod/mini';
import { freeze } from './freeze.js';
import type { HelpService } from './service.js';
import { dispatch, LIMITS, serviceSchema } from './service-schema.js';
import { services } from './services.js';
import { SupportError, type SupportIssue, type SupportIssueCode } from './support-error.js';

export { LIMITS, serviceSchema };

/** An entry of a host's list: a service of its own, or one of ours by its id. */
export type SupportEntry = HelpService | { readonly use: string };

const ours = new Map(services.map((service) => [service.id, service]));

/** `{ use: 'samaritans' }` becomes our service of that id. */
const useSchema = z.pipe(
  z.strictObject({ use: z.enum([...ours.keys()]) }),
  z.transform(({ use }) => ours.get(use) as HelpService),
) as unknown as z.ZodMiniType<HelpService>;

const usesOurs = (entry: unknown): boolean => typeof entry === 'object' && entry !== null && 'use' in entry;

/**
 * A host's list of help, in the order in which it is shown: it replaces ours. At least one service, since a form never
 * shows none, at most `LIMITS.services`, and no id twice. Parse with `reportInput`, or call `readSupport`.
 */
export const supportSchema: z.ZodMiniType<HelpService[]> = z
  .array(dispatch((entry) => (usesOurs(entry) ? useSchema : serviceSchema)))
  .check(
    z.minLength(1),
    z.maxLength(LIMITS.services),
    z.refine((list) => new Set(list.map(({ id }) => id)).size === list.length, {
      params: { code: 'duplicate', allowed: 'each id once' },
    }),
  );

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  string: 'a text',
  boolean: 'true or false',
};

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((place, part) => {
    if (typeof part === 'number') return `${place}[${part}]`;
    return place ? `${place}.${String(part)}` : String(part);
  }, '');

function codeAndAllowed(issue: z.core.$ZodIssue): [SupportIssueCode, string] {
  switch (issue.code) {
    case 'custom': {
      const { code, allowed } = issue.params as { code: SupportIssueCode; allowed: string };
      return [code, allowed];
    }
    case 'invalid_type': {
      const type = TYPES[issue.expected] ?? issue.expected;
      return [issue.input === undefined ? 'required' : 'wrong-type', type];
    }
    case 'invalid_value': {
      const code = issue.path.at(-1) === 'use' ? 'unknown-service' : 'unknown-option';
      const given =
        typeof issue.input === 'string' ? code : issue.input === undefined ? 'required' : 'wrong-type';
      return [given, issue.values.map(String).join(', ')];
    }
    case 'invalid_format':
      return ['bad-format', 'a day as YYYY-MM-DD'];
    case 'too_big':
      return [issue.origin === 'string' ? 'too-long' : 'too-many', `at most ${String(issue.maximum)}`];
    case 'too_small':
      return ['too-few', `at least ${String(issue.minimum)}`];
    default:
      return ['wrong-type', 'what the documentation says'];
  }
}

function issuesOf(issue: z.core.$ZodIssue): SupportIssue[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: placeOf([...issue.path, key.slice(0, LIMITS.id)]),
      code: 'unknown-key',
      allowed: 'nothing of this name',
    }));
  const [code, allowed] = codeAndAllowed(issue);
  return [{ path: placeOf(issue.path), code, allowed }];
}

/**
 * A host's list of help, checked: a frozen copy, in which our services stand for what named them. A list that was read
 * before can be read again.
 * @throws SupportError, a TypeError, with every place that is wrong and what may stand there.
 */
export function readSupport(value: unknown): readonly HelpService[] {
  const result = supportSchema.safeParse(value, { reportInput: true });
  if (!result.success) throw new SupportError(result.error.issues.flatMap(issuesOf));
  return freeze(result.data);
}
