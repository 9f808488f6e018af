import type { InstrumentModule } from '@safeguarding-forms/instruments';
import type { Explanations, Message, Words } from '@safeguarding-forms/text';

/** A number of the result panel and what it counts. */
export interface Figure {
  readonly label: Message;
  readonly value: number;
}

/** One edition that an element can show. */
export interface FormEdition {
  readonly module: InstrumentModule;
  /** Its English: at hand for the default edition, loaded on demand for the others. */
  readonly words: Words | (() => Promise<{ readonly words: Words }>);
  /** Loads what it explains on demand, in English. */
  explanations(): Promise<{ readonly explanations: Explanations }>;
}

/** What makes one element different from another: its editions, the part of each language it needs, its figures. */
export interface FormKind {
  readonly tag: string;
  /** Name of the property and attribute that choose the edition. */
  readonly editionName: string;
  /** Part of the languages that holds its words. */
  readonly part: string;
  /** The default edition first. */
  readonly editions: readonly [FormEdition, ...FormEdition[]];
  /** The numbers that its result panel shows. */
  figures(result: object): readonly Figure[];
}
