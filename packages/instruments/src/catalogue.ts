import { assessWhole, checkWhole } from './check/assess-whole.js';
import type { CompletenessOptions } from './check/complete.js';
import { brief } from './check/given.js';
import { checkShape as shape } from './check/shape.js';
import { checkWarnings as warnings } from './check/warnings.js';
import type { Answers } from './model/answers.js';
import { deepFreeze } from './model/deep-freeze.js';
import type { Instrument } from './model/instrument.js';
import { AnswersError, type AnswerIssue } from './model/issues.js';
import type { InstrumentModule } from './model/module.js';
import type { Assessment, ResultOf } from './model/results.js';

/** One published version of an edition. */
export interface InstrumentEntry {
  readonly id: string;
  readonly edition: string;
  readonly version: string;
}

/** What can be asked of a set of instruments. Unknown names throw a `RangeError` that lists the allowed ones. */
export interface Catalogue {
  /** Every id, edition and version. */
  listInstruments(): readonly InstrumentEntry[];
  /** An edition with its scorer; without a version, the newest. */
  findModule(id: string, edition: string, version?: string): InstrumentModule;
  /** The definition as plain frozen data. */
  getInstrument(id: string, edition: string, version?: string): Instrument;
  /** The result; answers of the wrong shape throw an `AnswersError`, since a guess could lower a score. */
  score(id: string, edition: string, answers: Answers, options?: CompletenessOptions): ResultOf<Assessment>;
  /** Types, ids, options and lengths. */
  checkShape(id: string, edition: string, answers: unknown): readonly AnswerIssue[];
  /** What must hold before submitting; of answers of the wrong shape, what is wrong with the shape. */
  checkComplete(
    id: string,
    edition: string,
    answers: unknown,
    options?: CompletenessOptions,
  ): readonly AnswerIssue[];
  /** What is unlikely and does not block; of answers of the wrong shape, nothing. */
  checkWarnings(
    id: string,
    edition: string,
    answers: unknown,
    options?: CompletenessOptions,
  ): readonly AnswerIssue[];
}

/** Makes the public functions over a set of instruments; of one edition the newest version stands first. */
export function createCatalogue(modules: readonly InstrumentModule[]): Catalogue {
  const entries = deepFreeze(
    modules.map(({ definition: { id, edition, version } }) => ({ id, edition, version })),
  );

  function findModule(id: string, edition: string, version?: string): InstrumentModule {
    const wanted = (entry: InstrumentEntry): boolean =>
      entry.id === id && entry.edition === edition && (version === undefined || entry.version === version);
    const found = modules[entries.findIndex(wanted)];
    if (found) return found;
    const allowed = entries.map((entry) => `${entry.id} ${entry.edition} ${entry.version}`).join(', ');
    throw new RangeError(
      `instruments: there is no ${[id, edition, version]
        .filter((part) => part !== undefined)
        .map((part) => brief(part))
        .join(' ')}; allowed are: ${allowed}`,
    );
  }

  /** The module, what is wrong with the shape of answers, and the answers: their own values, none inherited. */
  function checked(
    id: string,
    edition: string,
    answers: unknown,
  ): [InstrumentModule, AnswerIssue[], Answers] {
    const module = findModule(id, edition);
    const issues = shape(module.definition, answers);
    return [module, issues, issues.length ? {} : { ...(answers as Answers) }];
  }

  return {
    listInstruments: () => entries,
    findModule,
    getInstrument: (id, edition, version) => findModule(id, edition, version).definition,
    score(id, edition, answers, options) {
      const [module, issues, own] = checked(id, edition, answers);
      if (issues.length) throw new AnswersError(`${module.definition.element} (${edition})`, issues);
      return assessWhole(module, own, options);
    },
    checkShape: (id, edition, answers) => checked(id, edition, answers)[1],
    checkComplete(id, edition, answers, options) {
      const [module, issues, own] = checked(id, edition, answers);
      if (issues.length) return issues;
      return checkWhole(module, own, module.assess(own, options?.attachments, options?.today), options);
    },
    checkWarnings(id, edition, answers, options) {
      const [module, issues, own] = checked(id, edition, answers);
      return issues.length ? [] : warnings(module.definition, own, options);
    },
  };
}
