import type { Instrument, InstrumentModule } from '@safeguarding-forms/instruments';
import type { Explanations, Words } from '@safeguarding-forms/text';
import type { View } from '../templates/view.js';

/** One edition that an element can show. */
export interface FormEdition {
  readonly module: InstrumentModule;
  /** Its English: at hand for the default edition, loaded on demand for the others. */
  readonly words: Words | (() => Promise<{ readonly words: Words }>);
  /** Loads what it explains on demand, in English. */
  explanations(): Promise<{ readonly explanations: Explanations }>;
}

/** A form whose submissions another takes along, to be shown in full beside it. */
export interface AttachableForm {
  readonly definition: Instrument;
  /** Its English, and what it explains. */
  readonly words: Words;
  readonly explanations: Explanations;
  /** Part of the languages that holds its words. */
  readonly part: string;
}

/** What makes one element different from another: its editions, the part of each language it needs, its panel. */
export interface FormKind {
  readonly tag: string;
  /** Name of the property and attribute that choose the edition. */
  readonly editionName: string;
  /** Part of the languages that holds its words. */
  readonly part: string;
  /** The default edition first. */
  readonly editions: readonly [FormEdition, ...FormEdition[]];
  /** Loads what verifies submissions that are attached, where the form takes any. */
  verifier?(): Promise<typeof import('../verifier.js')>;
  /** Loads the forms that can be attached, where it takes any. */
  attachable?(): Promise<{ readonly attachable: readonly AttachableForm[] }>;
  /** Draws its live result. */
  panel(view: View, result: object): unknown;
}
