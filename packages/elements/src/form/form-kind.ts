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

/** An edition that is loaded once it is chosen: its definition is in a file of its own. */
export interface LazyEdition {
  readonly name: string;
  load(): Promise<{ readonly edition: FormEdition }>;
}

/** What an edition is chosen by. */
export const nameOf = (edition: FormEdition | LazyEdition): string =>
  'load' in edition ? edition.name : edition.module.definition.edition;

/** A form whose submissions another takes along, to be shown in full beside it. */
export interface AttachableForm {
  readonly definition: Instrument;
  /** Its English, and what it explains. */
  readonly words: Words;
  readonly explanations: Explanations;
}

/** Loads every edition of an instrument that can be attached. */
export type LoadAttachable = () => Promise<{ readonly attachable: readonly AttachableForm[] }>;

/** What makes one element different from another: its editions, the part of each language it needs, its panel. */
export interface FormKind {
  readonly tag: string;
  /** Name of the property and attribute that choose the edition. */
  readonly editionName: string;
  /** Part of the languages that holds its words. */
  readonly part: string;
  /** The default edition first. */
  readonly editions: readonly [FormEdition, ...(FormEdition | LazyEdition)[]];
  /** Loads what verifies submissions that are attached, where the form takes any. */
  verifier?(): Promise<typeof import('../verifier.js')>;
  /** Loads the forms that can be attached, by the instrument's id, where it takes any. */
  readonly attachable?: Readonly<Record<string, LoadAttachable>>;
  /** Draws its live result. */
  panel(view: View, result: object): unknown;
}
