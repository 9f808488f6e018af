import type { Catalogue, InstrumentModule } from '@safeguarding-forms/instruments';
import { brief, isRecord } from '@safeguarding-forms/instruments/internal/check/given.js';
import type { SubmissionIssue } from './submission.js';

/** The instrument version that a submission names, or what is wrong with the name. */
export type NamedModule =
  | { readonly ok: true; readonly module: InstrumentModule }
  | { readonly ok: false; readonly issue: SubmissionIssue };

const LEVELS = [
  ['id', 'unknown-instrument'],
  ['edition', 'unknown-instrument'],
  ['version', 'unknown-version'],
] as const;

/** Looks up `{ id, edition, version }` as it stands in a submission. */
export function namedModule(catalogue: Catalogue, named: unknown): NamedModule {
  if (!isRecord(named))
    return {
      ok: false,
      issue: { path: 'instrument', code: 'bad-format', params: { given: brief(named), expected: 'object' } },
    };
  let left = catalogue.listInstruments();
  for (const [key, code] of LEVELS) {
    const allowed = [...new Set(left.map((entry) => entry[key]))];
    left = left.filter((entry) => entry[key] === named[key]);
    if (!left.length)
      return {
        ok: false,
        issue: { path: `instrument.${key}`, code, params: { given: brief(named[key]), allowed } },
      };
  }
  const { id, edition, version } = left[0] as (typeof left)[number];
  const module = catalogue.findModule(id, edition, version);
  // Two files of one name and version would score and ask as they please: which one it was has to be known.
  if (module.sha256 !== undefined && named.sha256 !== module.sha256)
    return {
      ok: false,
      issue: {
        path: 'instrument.sha256',
        code: named.sha256 === undefined ? 'required' : 'edition-mismatch',
        params: { given: brief(named.sha256), expected: module.sha256 },
      },
    };
  return { ok: true, module };
}
