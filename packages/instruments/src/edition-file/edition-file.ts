import type { Answers } from '../model/answers.js';
import type { Attachments } from '../model/attachments.js';
import type { Instrument, InstrumentKind, Section } from '../model/instrument.js';

/** What every edition file says first. */
export const EDITION_FORMAT = 'safeguarding-forms/edition@1';

/** The longest edition file, in code units. */
export const MOST_LENGTH = 500_000;

/** The words of one language. */
export interface FileWords {
  /** How far they can be relied on; shown to whoever reads the form. */
  readonly status: 'draft' | 'reviewed' | 'official';
  readonly reviewedBy?: string;
  /** `YYYY-MM-DD` */
  readonly reviewedOn?: string;
  /** Of a translation: of which English it is, so that it shows when that is another by now. */
  readonly ofEnglish?: string;
  /** Texts by place: `items.q5.label`, `levels.high.meaning`. */
  readonly messages: Readonly<Record<string, string>>;
}

/** Answers and what they must come to. */
export interface FileVector {
  readonly name: string;
  readonly answers: Answers;
  readonly attachments?: Attachments;
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today?: string;
  /** As much of the result as is expected. */
  readonly result: Readonly<Record<string, unknown>>;
}

/**
 * One edition as its file has it: the definition in the order of `Instrument`, with the instrument's id under
 * `instrument`, formats by name, and beside items and sections the built-in words that they take (`words`).
 */
export interface EditionFile {
  readonly $schema?: string;
  readonly format: typeof EDITION_FORMAT;
  /** The built-in edition whose words stand wherever the file has none: `dash/cleveland`. */
  readonly base: string;
  readonly instrument: string;
  readonly edition: string;
  readonly version: string;
  readonly kind: InstrumentKind;
  readonly sections: readonly Section[];
  readonly words: Readonly<Record<string, FileWords>>;
  readonly vectors?: readonly FileVector[];
}

/** What of a file is no part of the definition. */
export const BESIDE = ['$schema', 'format', 'base', 'instrument', 'words', 'vectors'] as const;

/** A definition without what the file adds to it. */
export type WrittenDefinition = Omit<Instrument, 'id' | 'element' | 'marks'>;
