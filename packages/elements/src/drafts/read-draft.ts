import type { AnswersError } from '@safeguarding-forms/instruments';
import { describeIssues } from '@safeguarding-forms/instruments/internal/model/issues.js';
import {
  checkDrafted,
  DRAFT_FORMAT,
  DraftError,
  type Draft,
  type DraftErrorCode,
  type DraftForm,
  type DraftInstrument,
} from './draft.js';

/** By the version that a draft was kept with: makes its answers those of the version that the form has now. */
export type Migrations = Readonly<Record<string, (value: object) => object>>;

/** How a draft is taken up. */
export interface ReadDraftOptions {
  /** For drafts of other versions; without a function of theirs they are refused. */
  readonly migrate?: Migrations;
}

/** What names look like. Nothing else is quoted: it could be anything. */
const NAME = /^[a-z\d][a-z\d-]{0,63}$/;
const VERSION = /^\d{1,5}\.\d{1,5}\.\d{1,5}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

const isObject = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);
const looksLike = (given: unknown, shape: RegExp): boolean => typeof given === 'string' && shape.test(given);

/** What is not as it is in a draft, by its place; nothing where it is one. */
function wrongIn(given: unknown): string | undefined {
  if (!isObject(given)) return 'it is no object';
  if (given.format !== DRAFT_FORMAT) return `its format is not "${DRAFT_FORMAT}"`;
  const { instrument, language, savedAt, value } = given;
  if (!isObject(instrument)) return 'it has no instrument';
  if (!looksLike(instrument.id, NAME) || !looksLike(instrument.edition, NAME))
    return 'instrument.id and instrument.edition are not both names';
  if (!looksLike(instrument.version, VERSION)) return 'instrument.version is no version such as 1.0.0';
  if (!looksLike(language, /^[a-zA-Z]{2,8}(-[a-zA-Z\d]{1,8})*$/)) return 'language is no language';
  if (!looksLike(savedAt, TIME) || Number.isNaN(Date.parse(savedAt as string)))
    return 'savedAt is no time such as 2026-01-12T10:31:40.000Z';
  return isObject(value) ? undefined : 'value is no object';
}

const PARTS = { id: 'other-instrument', edition: 'other-edition', version: 'other-version' } as const;

/** What a draft of another form is refused by. */
function otherThan(
  now: DraftInstrument,
  given: DraftInstrument,
  parts: readonly (keyof typeof PARTS)[],
): { readonly code: DraftErrorCode; readonly sentence: string } | undefined {
  const other = parts.find((part) => given[part] !== now[part]);
  const said = ({ id, edition, version }: DraftInstrument): string => `${id} ${edition} ${version}`;
  return other && { code: PARTS[other], sentence: `the draft is of ${said(given)}, the form ${said(now)}.` };
}

/**
 * Takes a draft up into a form that is on the page, in place of whatever it holds: all of it, or, when it refuses,
 * nothing. It waits for an edition that is on its way. What was attached has to be attached again.
 * @param draft What `save` was given, parsed.
 * @throws DraftError (as a rejection) `bad-format`, `other-instrument`, `other-edition`, `other-version` without a
 * migration, `bad-answers`, `self-serve`, `not-ready`; whatever a migration throws.
 */
export async function readDraft(
  draft: unknown,
  form: DraftForm,
  { migrate = {} }: ReadDraftOptions = {},
): Promise<void> {
  const defined = checkDrafted(form);
  const refuse = (code: DraftErrorCode, sentence: string, issues?: DraftError['issues']): never => {
    throw new DraftError(form, code, sentence, issues);
  };
  const wrong = wrongIn(draft);
  if (wrong) return refuse('bad-format', `the draft cannot be read: ${wrong}.`);
  // A copy of its own: neither the host nor a migration changes one by the other.
  const { instrument, value } = JSON.parse(JSON.stringify(draft)) as Draft;
  await form.updateComplete;
  checkDrafted(form);
  const now = defined.progress.instrument;
  if (!form.isConnected || !now)
    return refuse('not-ready', 'it is not on the page, or its edition did not load (sf-error tells).');
  const other = otherThan(now, instrument, ['id', 'edition']);
  if (other) return refuse(other.code, other.sentence);
  const older = otherThan(now, instrument, ['version']);
  const migration = Object.hasOwn(migrate, instrument.version) ? migrate[instrument.version] : undefined;
  if (older && !migration) return refuse(older.code, older.sentence);
  const answers = older && migration ? migration(value) : value;
  try {
    form.value = answers;
  } catch (error) {
    const { issues } = error as AnswersError;
    // What is wrong may have been thrown by something else than the check of answers.
    if (!issues) throw error;
    const told = issues.map(({ path, code, params }) => ({ path: String(params.place ?? path), code }));
    refuse('bad-answers', `the draft's answers are not of the form: ${describeIssues(issues)}.`, told);
  }
}
