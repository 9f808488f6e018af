import { createCatalogue, type Catalogue } from './catalogue.js';
import type { CompletenessOptions } from './check/complete.js';
import type { Answers, AnswersOf } from './model/answers.js';
import type { Instrument } from './model/instrument.js';
import type { AnswerIssue } from './model/issues.js';
import type { Assessment, ResultOf } from './model/results.js';
import { publishedInstruments } from './registry.js';

type Published = (typeof publishedInstruments)[number];
type Modules = {
  [I in Published['definition']['id']]: {
    [M in Extract<Published, { readonly definition: { readonly id: I } }> as M['definition']['edition']]: M;
  };
};
/** The ids of the published instruments. */
export type InstrumentId = keyof Modules;
/** The editions of one instrument. */
export type EditionOf<I extends InstrumentId> = keyof Modules[I] & string;
/** The definition of one edition, with its literal types. */
export type DefinitionOf<I extends InstrumentId, E extends EditionOf<I>> = Modules[I][E] extends {
  readonly definition: infer D extends Instrument;
}
  ? D
  : never;
/** The answers that one edition takes. */
export type InstrumentAnswers<I extends InstrumentId, E extends EditionOf<I>> = AnswersOf<DefinitionOf<I, E>>;
/** The result that one edition gives. */
export type InstrumentResult<I extends InstrumentId, E extends EditionOf<I>> = Modules[I][E] extends {
  readonly assess: (answers: Answers) => infer A extends Assessment;
}
  ? ResultOf<A>
  : never;

/** The published instruments, with lookups that take any string. */
export const catalogue: Catalogue = createCatalogue(publishedInstruments);

/**
 * The definition of an edition as plain frozen data: sections, items, options, conditions, thresholds, notes, source.
 * @throws RangeError for an unknown name, listing the allowed ones.
 */
export const getInstrument = catalogue.getInstrument as unknown as <
  I extends InstrumentId,
  E extends EditionOf<I>,
>(
  id: I,
  edition: E,
  version?: string,
) => DefinitionOf<I, E>;

/** Every published id, edition and version. */
export const listInstruments = catalogue.listInstruments;

/**
 * The result of answers, synchronous and pure. What is no longer asked is ignored; what is attached goes in as an option.
 * @throws RangeError for an unknown name; AnswersError for answers of the wrong shape.
 */
export const score = catalogue.score as unknown as <I extends InstrumentId, E extends EditionOf<I>>(
  id: I,
  edition: E,
  answers: InstrumentAnswers<I, E>,
  options?: CompletenessOptions,
) => InstrumentResult<I, E>;

/**
 * Checks the shape of answers: types, ids, options, lengths. Empty when all is well.
 * @throws RangeError for an unknown name; never for answers.
 */
export const checkShape = catalogue.checkShape as unknown as <I extends InstrumentId>(
  id: I,
  edition: EditionOf<I>,
  answers: unknown,
) => readonly AnswerIssue[];

/**
 * Checks what must hold before submitting. Answers of the wrong shape give what is wrong with it.
 * @throws RangeError for an unknown name; never for answers.
 */
export const checkComplete = catalogue.checkComplete as unknown as <I extends InstrumentId>(
  id: I,
  edition: EditionOf<I>,
  answers: unknown,
  options?: CompletenessOptions,
) => readonly AnswerIssue[];

/**
 * What is unlikely about answers, to be looked at again: issues of the code `unlikely`, which never block, with the id
 * of the rule in `params`. Empty for answers of the wrong shape.
 * @throws RangeError for an unknown name; never for answers.
 */
export const checkWarnings = catalogue.checkWarnings as unknown as <I extends InstrumentId>(
  id: I,
  edition: EditionOf<I>,
  answers: unknown,
  options?: CompletenessOptions,
) => readonly AnswerIssue[];

export { createCatalogue, type Catalogue, type InstrumentEntry } from './catalogue.js';
export type { CompletenessOptions } from './check/complete.js';
export {
  AnswersError,
  type AnswerIssue,
  type AnswerIssueCode,
  type Issue,
  type IssueParams,
} from './model/issues.js';
export type {
  Answers,
  AnswersOf,
  AnswerValue,
  FieldValue,
  ItemOf,
  JudgementAnswer,
  QuestionAnswer,
  Row,
} from './model/answers.js';
export type { Agreement, Fill, Found } from './model/agreements.js';
export type { Attached, Attachments } from './model/attachments.js';
export type { Condition } from './model/conditions.js';
export type { Format } from './model/formats.js';
export {
  defineInstrument,
  type CommonRule,
  type Conclusion,
  type Conclusions,
  type DatePlace,
  type Grid,
  type Instrument,
  type InstrumentKind,
  type Lead,
  type Note,
  type RecordRule,
  type Route,
  type RowRule,
  type Rule,
  type Section,
  type Source,
} from './model/instrument.js';
export type * from './model/items.js';
export type { InstrumentModule } from './model/module.js';
export type * from './model/results.js';
