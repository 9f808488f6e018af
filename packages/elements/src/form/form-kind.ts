import type { Instrument, InstrumentModule } from '@safeguarding-forms/instruments';
import type { Explanations, Templates, Translations, Words, WordingStatus } from '@safeguarding-forms/text';
import type { SelfServing, View } from './view.js';

/** What an edition that stands in a file of its own says in other languages. */
export interface LocalWords {
  /** The built-in edition whose sentences it takes. */
  readonly base: string;
  /** How far its words can be relied on; `undefined` in a language that it is not offered in. */
  status(language: string, builtIn: WordingStatus): WordingStatus | undefined;
  /** Its own sentences. */
  templates(language: string, builtIn: Templates | undefined): Templates;
}

/** One edition that an element can show: what it asks, how it scores, and its English. */
export interface FormEdition {
  readonly module: InstrumentModule;
  readonly words: Words;
  readonly explanations: Explanations;
  /** Set where it speaks to the person at risk who fills it in alone. */
  readonly selfServe?: SelfServing;
  /** Set where it stands in a file of its own. */
  readonly local?: LocalWords;
}

/** An edition in a file of its own, loaded once it is chosen. */
export interface LazyEdition {
  readonly name: string;
  /** What its file is called, if not by its name. */
  readonly file?: string;
  load(): Promise<{ readonly edition: FormEdition }>;
}

/** What an edition is chosen by. */
export const nameOf = (edition: FormEdition | LazyEdition): string =>
  'load' in edition ? edition.name : edition.module.definition.edition;

/** Every edition of an instrument whose submissions another form takes along, to be shown in full beside it. */
export interface AttachableForms {
  readonly editions: readonly FormEdition[];
  readonly translations: Translations;
}

/** How a form speaks to the person at risk who fills it in alone. */
export interface SelfServeKind {
  /** The element's editions in words to them. */
  readonly editions: readonly LazyEdition[];
  /** What is asked of them. */
  ask(definition: Instrument): Instrument;
  /** The chrome's sentences with those laid over them that are said otherwise to them. */
  sentences(selfServe: SelfServing, templates: Templates | undefined): Templates;
  /** Loads what reads a host's own list of help. */
  reader(): Promise<typeof import('../self-serve/support-reader.js')>;
  /** Draws what stands in place of a result. */
  panel(view: View, selfServe: SelfServing): unknown;
  /** What is said aloud in place of a result. */
  announcement(view: View, selfServe: SelfServing): string;
}

/** Which instrument an element shows that can show any. */
export interface AnyInstrument {
  /** What it was asked for: the id of a built-in one, or of one in a file; empty while nobody has said. */
  readonly asked: string;
  /** The ids of the built-in ones. */
  readonly builtIn: readonly string[];
  /** Stands in for an edition until it is known which. */
  readonly initial: FormEdition;
  /** Says which instrument is to be shown: of no built-in one the file is still to come. */
  ask(instrument: string): void;
  /** Has the element show a built-in one, if there is one of that id. */
  become(instrument: string): void;
}

/** The editions of an element of one instrument: the default one is there from the beginning. */
type OwnEditions = readonly [FormEdition, ...LazyEdition[]];

/** What makes one element different from another: its editions, its languages, its panel. */
export interface FormKind<Editions extends readonly (FormEdition | LazyEdition)[] = OwnEditions> {
  readonly tag: string;
  /** Where its editions' files stand, if not in a folder of its own. */
  readonly folder?: string;
  /** Set where an element shows any instrument. */
  readonly any?: AnyInstrument;
  /** Name of the property and attribute that choose the edition. */
  readonly editionName: string;
  /** Id of its instrument, by which languages say whether they offer it. */
  readonly part: string;
  /** The default edition first. */
  readonly editions: Editions;
  /** What it takes to speak to the person at risk, where the form can be filled in by them. */
  readonly selfServe?: SelfServeKind | undefined;
  /** The sentences of its editions in other languages. */
  readonly translations: Translations;
  /** Loads what verifies submissions that are attached, where the form takes any. */
  readonly verifier?: () => Promise<typeof import('../attachments/verifier.js')>;
  /** Loads the forms that can be attached, by the instrument's id, where it takes any. */
  readonly attachable?: Readonly<Record<string, () => Promise<{ readonly forms: AttachableForms }>>>;
  /** The rows of an attachment that are one's own, as far as this form takes them over; where it takes any. */
  readonly filledRows?: typeof import('../attachments/filled-rows.js').filledRows;
  /** What is said aloud of its live result before level and outcome, where there is more to say. */
  announces?(view: View, result: object): readonly string[];
  /** Draws its live result. */
  panel(view: View, result: object): unknown;
}

/** The same of whichever element, also of one that does not know yet what it shows. */
export type ShownKind = FormKind<readonly (FormEdition | LazyEdition)[]>;

/** What an element has at hand before anything was chosen. */
export const initialOf = ({ any, editions }: ShownKind): FormEdition =>
  any?.initial ?? (editions[0] as FormEdition);
