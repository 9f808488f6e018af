import type { InstrumentModule } from '../model/module.js';
import type { FlagCode, TicksAssessment } from '../model/results.js';
import { higherLevel } from '../score/level.js';
import { assessTicks, type Besides } from './score.js';
import type { TicksInstrument, TickScoring } from './scoring.js';

/** A checklist in which police call-outs give a level of their own; the higher one counts. */
export interface CalloutsInstrument extends TicksInstrument {
  readonly scoring: TickScoring & {
    readonly callouts: {
      /** The item that asks for them. */
      readonly item: string;
      /** The level of each of its options; an option that is not named says that nobody knows. */
      readonly levels: Readonly<Record<string, string>>;
    };
    /** The level from which a referral is to be considered without any factor. */
    readonly considerFrom: string;
    /** The flags that a level brings. */
    readonly levelFlags: Readonly<Partial<Record<string, readonly FlagCode[]>>>;
  };
}

/** A checklist with call-outs and its scorer (instruments.md, "Sefton: three tools"). */
export function calloutsModule<const D extends CalloutsInstrument>(
  definition: D,
): InstrumentModule<D, TicksAssessment> {
  const { levels, scoring } = definition;
  const { callouts, considerFrom, levelFlags } = scoring;
  const [lowest] = levels;
  return {
    definition,
    assess: (answers) => {
      const called = callouts.levels[(answers[callouts.item] as string | undefined) ?? ''];
      const besides: Besides = {
        band: called,
        // Nobody knows how often: it could have been often enough for the highest.
        possibleBand: called ?? levels.at(-1),
        reasons:
          called === undefined || called === lowest
            ? []
            : [{ code: 'police-callouts', items: [callouts.item] }],
      };
      const assessment = assessTicks(definition, answers, besides);
      const { level, outcome } = assessment;
      const isGrave = higherLevel(levels, considerFrom, level) === level;
      return {
        ...assessment,
        flags: [
          ...(levelFlags[level] ?? []),
          ...(called === undefined ? (['callouts-unknown'] as const) : []),
        ],
        outcome: outcome === 'no-referral' && isGrave ? 'consider' : outcome,
      };
    },
  };
}
