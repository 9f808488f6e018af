import { attachmentIssues } from '../check/attached.js';
import { readAnswers } from '../check/reading.js';
import type { Instrument } from '../model/instrument.js';
import type { InstrumentModule } from '../model/module.js';
import type { BasisCode, RecordAssessment, WeaknessCode } from '../model/results.js';
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

/**
 * A record with its assessment: nothing is scored; what follows from the answers stands in the definition's
 * `conclusions`, and its outcome is the first of its outcomes once nothing is wrong or missing, else the last.
 */
export function recordModule<const D extends RecordInstrument>(
  definition: D,
): InstrumentModule<D, RecordAssessmentOf<D>> {
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
        ...(weaknesses && { weaknesses: concluded(reading, weaknesses) }),
        ...(!weaknesses && basis && { basis: concluded(reading, basis) }),
        flags: concluded(reading, flags),
        outcome: outcomes.at(-1) ?? null,
      };
    },
    conclude: (issues) => ({
      missing: [...new Set(issues.filter(({ code }) => code === 'required').map(({ path }) => path))],
      outcome: (issues.length ? outcomes.at(-1) : outcomes[0]) ?? null,
    }),
  };
  // Whether it has weaknesses or a basis, the definition says.
  return module as InstrumentModule<D, RecordAssessmentOf<D>>;
}
