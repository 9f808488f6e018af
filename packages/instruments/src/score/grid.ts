import { readAnswers } from '../check/reading.js';
import type { ItemOf } from '../model/answers.js';
import type { Grid, Instrument } from '../model/instrument.js';
import { itemById } from '../model/items-of.js';
import type { InstrumentModule, Scorer } from '../model/module.js';
import type { GridAssessment } from '../model/results.js';

/** An instrument whose choices are read together. */
export interface GridInstrument extends Instrument {
  readonly kind: 'grid';
  readonly grid: Grid;
}

/** The options of one choice. */
type OptionOf<D extends Instrument, I extends string> = Extract<
  ItemOf<D>,
  { readonly id: I; readonly options: readonly string[] }
>['options'][number];

/** What is chosen in some choices that are read together. */
type Chosen<D extends GridInstrument, K extends keyof Grid> = {
  readonly [I in D['grid'][K][number]]: OptionOf<D, I> | null;
};

/** A grid's assessment, with the names and levels of its definition. */
export type GridAssessmentOf<D extends GridInstrument> = Omit<
  GridAssessment,
  'rows' | 'overall' | 'classification'
> & {
  readonly rows: Chosen<D, 'rows'>;
  readonly overall: OptionOf<D, D['grid']['rows'][number]> | null;
  readonly classification: Chosen<D, 'classification'> & {
    readonly overall: OptionOf<D, D['grid']['classification'][number]> | null;
  };
};

/** A grid with its scorer, named so that the declarations of an edition hold its definition once. */
export type GridModule<D extends GridInstrument> = InstrumentModule<D, GridAssessmentOf<D>>;

/** A grid with its assessment: of the kinds of abuse and of the classification's factors, the gravest counts. */
export function gridModule<const D extends GridInstrument>(definition: D): GridModule<D> {
  const { rows, classification } = definition.grid;
  const assess: InstrumentModule<D, GridAssessment>['assess'] = (given) => {
    const answers = readAnswers(definition, given).asked();
    const chosen = (ids: readonly string[]): Record<string, string | null> =>
      Object.fromEntries(ids.map((id) => [id, (answers[id] as string | undefined) ?? null]));
    const gravest = (ids: readonly string[]): string | null => {
      const item = itemById(definition, ids[0] ?? '');
      const options = item?.kind === 'choice' ? item.options : [];
      const given = ids.map((id) => answers[id]);
      return options.filter((option) => given.includes(option)).at(-1) ?? null;
    };
    return {
      kind: 'grid',
      rows: chosen(rows),
      overall: gravest(rows),
      classification: { ...chosen(classification), overall: gravest(classification) },
      flags: [],
      outcome: null,
    };
  };
  // What the rows are called, the definition says.
  return { definition, assess, scorer: gridModule as Scorer } as unknown as InstrumentModule<
    D,
    GridAssessmentOf<D>
  >;
}
