// What a template may read. Types alone: every room stands on this file, so it imports nothing of this package.
import type {
  AnswerIssue,
  Answers,
  Assessment,
  Attachments,
  GroupItem,
  Instrument,
  Item,
  ResultOf,
  Row,
} from '@safeguarding-forms/instruments';
import type {
  Explanations,
  HelpWords,
  Message,
  SelfServeOutcome,
  SelfServeSaid,
  Templates,
  Words,
  WordingStatus,
} from '@safeguarding-forms/text';
import type { HelpService } from '@safeguarding-forms/support/internal/service.js';
import type { SilentSolution } from '@safeguarding-forms/support/silent-solution.js';

/**
 * Where a form is on its way: asked, read through, sending and that for long, told that it was sent, handed over without
 * a word from the host, or not sent.
 */
export type Stage = 'answering' | 'reviewing' | 'sending' | 'slow' | 'sent' | 'handed' | 'failed';

/** What a person has typed where that is not the answer itself: a date in three parts, or a text that is too long. */
export interface Draft {
  readonly typed: Readonly<Record<string, string>>;
  /** Why it is not an answer (yet). */
  readonly issue?: AnswerIssue;
}

/** What is typed and not yet an answer, by path. */
export type Drafts = ReadonlyMap<string, Draft>;

/** A language of the forms: its code, its own name for itself, and the direction it is written in. */
export interface LanguageName {
  readonly code: string;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A message of the chrome, or one that takes a value. */
export type Said = Message | ((value: string) => Message);

/** Who can help. */
export interface Help {
  /** Whom to call in danger. They stand first, whatever a host shows in place of the others. */
  readonly emergency: readonly HelpService[];
  /** How to reach them without a voice; they stand likewise. */
  readonly unspoken: readonly HelpService[];
  /** Of the others those who are shown at once, and those who are shown on demand. */
  readonly first: readonly HelpService[];
  readonly more: readonly HelpService[];
  /** How to call the police without a word. */
  readonly silent: SilentSolution;
  /** What is said of how they are reached. */
  readonly words: HelpWords;
}

/** What a form says to the person at risk who fills it in alone, besides its questions. */
export interface SelfServing {
  /** In place of a result: what to do, by outcome. */
  readonly outcomes: Readonly<Record<string, SelfServeOutcome>>;
  /** The same while the answers lead to no outcome yet. */
  readonly unknown: SelfServeOutcome;
  readonly said: SelfServeSaid;
  /** What stands in place of the chrome's own sentences, by their ids. */
  readonly chrome: Readonly<Record<string, Said>>;
  readonly help: Help;
}

/** The words of one edition in one language. They change together or not at all. */
export interface Wording {
  /** The edition that they are the words of, with every section. */
  readonly definition: Instrument;
  /** SHA-256 of the file that the edition stands in, where it is none of ours. */
  readonly file?: string;
  /** The edition's messages, in English. */
  readonly words: Words;
  /** What explains its questions and its result, in English. */
  readonly explanations: Explanations;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly status: WordingStatus;
  /** Name of the agency's own wording, where it is laid over ours. */
  readonly pack?: string;
  /** The texts that are the agency's own, by message id. */
  readonly packed?: Readonly<Record<string, string>>;
  /** The language's sentences; `undefined` in English. */
  readonly templates: Templates | undefined;
  /** The English beneath them, where it is not the messages' own. */
  readonly english?: Templates | undefined;
  /** Set where the form speaks to the person at risk. */
  readonly selfServe?: SelfServing | undefined;
}

/** A row that was removed, and what puts it back. */
export interface RemovedRow {
  readonly id: string;
  readonly row: number;
  readonly answers: Row;
  readonly drafts: Drafts;
}

/** The languages that a statement can be read aloud in: all that there are, and the one that is shown. */
export interface ReadAloud {
  readonly offered: readonly LanguageName[];
  readonly shown?: (LanguageName & { readonly templates: Templates | undefined }) | undefined;
}

/** How one kind of item is drawn. */
export interface ItemTemplate {
  draw(view: View, item: never): unknown;
  /** What its drawing hangs on besides its errors; where it is left out, its answer. */
  dependsOn?(view: View, item: never): readonly unknown[];
  /** The answer in words, where the item is of a kind that not every form has. */
  inWords?(view: View, item: never): unknown;
}

/** How the kinds of items are drawn, by kind. */
export type ItemTemplates = Readonly<Record<string, ItemTemplate>>;

/** Something drawn anew only when what it depends on is another than before. */
export interface OwnDrawing {
  readonly dependsOn: readonly unknown[];
  draw(view: View): unknown;
}

/** What one kind of form puts around the questions. */
export interface FormLayout {
  /** The section that is in sight, where the form is in steps. */
  readonly currentSection?: string;
  /** Which step a section is: "Step 2 of 9"; `undefined` of one that is no step now. */
  readonly stepName?: (section: string) => Message | undefined;
  /** What stands above the section in sight. */
  readonly above?: OwnDrawing;
  /** The buttons under it, in place of the one that leads to the review. */
  readonly buttons?: OwnDrawing;
}

/** A part of the form that can be drawn without the rest. */
export interface OwnPart {
  /** Draws the part anew if what it depends on has changed. */
  refresh(view: View): void;
}

/** A row of a group: what it is called, and what is asked in it. */
export interface ReadRow {
  readonly name: string;
  readonly view: View;
  /** What is wrong in it, with its name. */
  errorIn(sentence: string): Message;
}

/** What any template can show: data, and the words for it. */
export interface View {
  /** Another object whenever everything has to be drawn anew: another language, edition, or way of showing it. */
  readonly renderKey: object;
  /** The parts that are drawn by themselves. */
  readonly ownParts: Set<OwnPart>;
  /** Whether what stands in the page before the script came is taken up: then it is read, and not written. */
  readonly isTakingUp: boolean;
  /** In a row of a group: the view of the form, and what reads the row out of such a view. */
  readonly row?: { readonly whole: View; read(whole: View): View };
  /** What the ids of controls begin with: empty, or in a row of a group something of its own. */
  readonly idPrefix: string;
  /** What is asked: the edition without the sections left out, or a row of a group. */
  readonly definition: Instrument;
  readonly wording: Wording;
  readonly itemTemplates: ItemTemplates;
  /** Reads a row of a group as a form of its own, where the form has any. */
  readonly readRow?: ((view: View, group: GroupItem, row: number) => ReadRow) | undefined;
  /** What an error says that not every form can have; `undefined` for the others. */
  readonly errorMessage?: ((view: View, item: Item, issue: AnswerIssue) => Message | undefined) | undefined;
  readonly layout: FormLayout;
  /** What the control with the focus is to its item, `q5.detail`: read once, since every question asks for it. */
  readonly activePart: string | undefined;
  readonly bilingual: boolean;
  readonly readOnly: boolean;
  /**
   * Whether nothing can be used. Each control says so itself: with a fieldset around them all, Chromium leaves out
   * questions of a prerendered form whose style sheet arrives while the page is read (seen in version 156).
   */
  readonly isDisabled: boolean;
  /** Level of the form's title in the page's outline. */
  readonly headingLevel: number;
  readonly answers: Answers;
  readonly drafts: Drafts;
  readonly attachments: Attachments;
  /** Whether the answers are read through, or stand on paper: they are not on their way to a result any more. */
  readonly isFinal: boolean;
  /** Brings the control of a path into sight, with the focus on it. */
  readonly goTo: (path: string) => void;
  /** The live result. */
  readonly result: ResultOf<Assessment>;
  /** The errors that are shown now. */
  readonly errors: readonly AnswerIssue[];
  /** The row removed last, where it can be put back. */
  readonly removedRow?: RemovedRow | undefined;
  /** The names of attachments that are on their way. */
  readonly arriving?: ReadonlySet<string>;
  /** The ids of items whose answers came out of what is attached, and are as they came. */
  readonly filled?: ReadonlySet<string>;
  /** The names of attachments for which a person chose a file that cannot be attached there. */
  readonly refusedFiles?: ReadonlySet<string>;
  /** Ids of the elements on the page that attachments are taken from, by the attachment's name. */
  readonly attachmentSources?: Readonly<Record<string, string>>;
  readonly readAloud?: ReadAloud;
  /** Who can help, where the form or its host says so. */
  readonly help?: Help | undefined;
  /** What is unlikely about the answers. */
  readonly warnings?: readonly AnswerIssue[];
  /** Draws what stands with an item besides its control, where the form has something. */
  readonly beside?: (view: View, item: Item) => unknown;
  /** Draws what is to be looked at before all answers are read through, where the form has something. */
  readonly beforeReview?: (view: View, change: (path: string) => void) => unknown;
}
