import { attachmentIssues } from '../check/attached.js';
import { checkRecord } from '../check/record.js';
import { readAnswers, type Reading } from '../check/reading.js';
import type { Row } from '../model/answers.js';
import type { Instrument } from '../model/instrument.js';
import type { InstrumentModule, Scorer } from '../model/module.js';
import type { BasisCode, RecordAssessment, WeaknessCode } from '../model/results.js';
import { allItems } from '../model/items-of.js';
import { marksIn, withMarks } from '../model/not-known.js';
import { concluded } from './conclude.js';

/** An instrument that scores nothing. */
export interface RecordInstrument extends Instrument {
  readonly kind: 'record';
}

/** A record's assessment, with the outcomes of its definition; a record that decides nothing has none. */
export type RecordAssessmentOf<D extends RecordInstrument> = RecordAssessment & {
  readonly outcome: D['outcomes'] extends readonly [] ? null : D['outcomes'][number];
} & (D extends { readonly conclusions: { readonly weaknesses: readonly unknown[] } }
    ? { readonly weaknesses: readonly WeaknessCode[]; readonly basis?: never }
    : D extends { readonly conclusions: { readonly basis: readonly unknown[] } }
      ? { readonly basis: readonly BasisCode[]; readonly weaknesses?: never }
      : { readonly basis?: never; readonly weaknesses?: never });

/** Paths of what is marked as not known; rows without any answer are not counted, as in a submission. */
function notKnown(definition: Instrument, reading: Reading): string[] {
  const answers = reading.asked();
  const marks = marksIn(answers);
  return allItems(definition).flatMap((item) => {
    const own = marks.includes(item.id) ? [item.id] : [];
    if (item.kind !== 'group') return own;
    const rows = (answers[item.id] ?? []) as readonly Row[];
    const inRows = rows.flatMap((row, index) => marksIn(row).map((field) => `${item.id}[${index}].${field}`));
    return [...own, ...inRows];
  });
}

/** A record with its scorer, named so that the declarations of an edition hold its definition once. */
export type RecordModule<D extends RecordInstrument> = InstrumentModule<D, RecordAssessmentOf<D>>;

/**
 * A record with its assessment: nothing is scored; what follows from the answers stands in the definition's
 * `conclusions`, and its outcome is the first of its outcomes once nothing is wrong or missing, else the last.
 */
export function recordModule<const D extends RecordInstrument>(written: D): RecordModule<D> {
  const definition = withMarks(written);
  const { outcomes } = definition;
  const { basis, flags = [], weaknesses } = definition.conclusions ?? {};
  const module: InstrumentModule<D, RecordAssessment> = {
    definition,
    attachmentIssues,
    assess: (given, attachments) => {
      const reading = readAnswers(definition, given, { attachments });
      return {
        kind: 'record',
        missing: [],
        notKnown: notKnown(definition, reading),
        ...(weaknesses && { weaknesses: concluded(reading, weaknesses) }),
        ...(!weaknesses && basis && { basis: concluded(reading, basis) }),
        flags: concluded(reading, flags),
        outcome: outcomes.at(-1) ?? null,
      };
    },
    check: checkRecord,
    scorer: recordModule as Scorer,
    conclude: (issues) => ({
      missing: [...new Set(issues.filter(({ code }) => code === 'required').map(({ path }) => path))],
      outcome: (issues.length ? outcomes.at(-1) : outcomes[0]) ?? null,
    }),
  };
  // Whether it has weaknesses or a basis, the definition says.
  return module as InstrumentModule<D, RecordAssessmentOf<D>>;
}
