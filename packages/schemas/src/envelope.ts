import * as z from 'zod/mini';
import { CONTEXT_LIMIT, DEPTH_LIMIT, isShallow, isSmallEnough } from './context.js';
import { text } from './fields.js';
import { named, type PartName } from './named-parts.js';
import { AUDIENCES, WORDING_STATUSES } from './submission.js';

/** Longest language tag: what BCP 47 asks a program to have room for. */
const LANGUAGE_LIMIT = 35;
const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** A moment in UTC as `Date.prototype.toISOString` writes it, with or without fractions of a second. */
export const instant = () => z.iso.datetime().check(z.maxLength(30), named('moment'));

/** The id of a submission as it is made: in lower case, so that the same id is the same text. */
export const canonical = (id: z.ZodMiniUUID, part: PartName) =>
  id.check(
    z.refine((text) => text === text.toLowerCase(), {
      params: { code: 'bad-format', expected: 'lower-case' },
    }),
    named(part),
  );

/** The parts of a submission that are the same for every instrument and that a caller can choose. */
export const envelope = {
  language: z.string().check(
    z.refine((tag) => tag.length <= LANGUAGE_LIMIT && LANGUAGE.test(tag), {
      params: { code: 'unknown-language', expected: 'BCP 47' },
    }),
    z.meta({ pattern: LANGUAGE.source, maxLength: LANGUAGE_LIMIT }),
  ),
  audience: z.enum(AUDIENCES),
  startedAt: instant(),
  wording: z.strictObject({ pack: text(100), status: z.enum(WORDING_STATUSES) }),
  machineTranslated: z.boolean(),
};

/** The host's own data, of which only the extent is the form's business. */
export const contextSchema = z
  .unknown()
  // An absent one is zod's to refuse.
  .check(
    z.refine((value) => value === undefined || isSmallEnough(value), {
      params: { code: 'too-long', max: CONTEXT_LIMIT },
    }),
    z.refine((value) => isShallow(value), {
      params: { code: 'wrong-type', given: 'nesting', max: DEPTH_LIMIT },
    }),
    named('hostData'),
  );
