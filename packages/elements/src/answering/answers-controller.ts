import type {
  Answers,
  AnswerIssue,
  Assessment,
  Attachments,
  Instrument,
  InstrumentModule,
  ResultOf,
  Row,
} from '@safeguarding-forms/instruments';
import { isAsked, isBlank, rowInstrument } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { checkWhole } from '@safeguarding-forms/instruments/internal/check/assess-whole.js';
import { standingAgainst, type Audience } from '@safeguarding-forms/instruments/internal/check/audience.js';
import { inPrintedOrder } from '@safeguarding-forms/instruments/internal/check/complete.js';
import { localToday } from '@safeguarding-forms/instruments/internal/check/days.js';
import { checkShape, copyAnswers } from '@safeguarding-forms/instruments/internal/check/shape.js';
import { deepFreeze } from '@safeguarding-forms/instruments/internal/model/deep-freeze.js';
import { AnswersError } from '@safeguarding-forms/instruments/internal/model/issues.js';
import { wholeResult } from '@safeguarding-forms/instruments/internal/model/module.js';
import type { Drafts } from '../form/view.js';
import { answersForEdition, isSameEdition } from './edition-change.js';
import { itemAt, readPath } from './path.js';
import type { ControlChange } from './read-control.js';
import { replacedPart } from './replaced-part.js';

/** What follows from the answers. */
interface Checked {
  readonly result: ResultOf<Assessment>;
  /** Everything that stands against submitting now, in printed order. */
  readonly issues: readonly AnswerIssue[];
  /** The result as text, to tell whether another one is new. */
  readonly text: string;
}

/** Makes a definition that of somebody. */
type Ask = (definition: Instrument) => Instrument;

/** What has changed. */
export interface AnswersChange {
  readonly isNewResult: boolean;
  /** Whether the controls on the page already hold the answers, because a person has just given them there. */
  readonly isOnPage: boolean;
}

const NOTHING: Answers = Object.freeze({});

/**
 * The one place where answers enter. Keeps the answers (always of a valid shape), what is typed but cannot be an
 * answer yet, what is attached, and what follows from all of it; says through `changed` when any of it is new.
 */
export class AnswersController {
  #answers = NOTHING;
  #drafts: Drafts = new Map();
  #attachments: Attachments = {};
  #ask: Ask | undefined;
  #omitted: readonly string[] = [];
  #module: InstrumentModule;
  #definition: Instrument;
  #checked: Checked | undefined;
  #startedAt: string | null = null;

  constructor(
    module: InstrumentModule,
    private readonly changed: (change: AnswersChange) => void,
  ) {
    this.#module = module;
    this.#definition = module.definition;
  }

  get module(): InstrumentModule {
    return this.#module;
  }

  /** What is asked: the edition without the sections left out, and without what is not for the audience. */
  get definition(): Instrument {
    return this.#definition;
  }

  /** The sections left out. */
  get omitted(): readonly string[] {
    return this.#omitted;
  }

  get answers(): Answers {
    return this.#answers;
  }

  /** Of the answers, those that the audience is asked for: the others are kept here and sent nowhere. */
  get answersAsked(): Answers {
    return this.#ask ? copyAnswers(this.#definition, this.#answers) : this.#answers;
  }

  /** Who is asked. */
  get audience(): Audience {
    return this.#ask ? 'self' : 'professional';
  }

  get drafts(): Drafts {
    return this.#drafts;
  }

  /** What is attached; verified. */
  get attachments(): Attachments {
    return this.#attachments;
  }

  set attachments(attachments: Attachments) {
    this.#attachments = attachments;
    this.#commit(this.#answers, this.#drafts);
  }

  get result(): ResultOf<Assessment> {
    return this.#check().result;
  }

  /** Everything that stands against submitting now, in printed order. */
  get issues(): readonly AnswerIssue[] {
    return this.#check().issues;
  }

  /** When the first answer was given; `null` before. */
  get startedAt(): string | null {
    return this.#startedAt;
  }

  /** Whether nothing has been answered, typed or attached. */
  get isEmpty(): boolean {
    return [this.#answers, this.#attachments].every(isBlank) && this.#drafts.size === 0;
  }

  /** Leaves sections out: what stands in them is kept, and counts for nothing. */
  leaveOut(sections: readonly string[]): void {
    if (sections.join() === this.#omitted.join()) return;
    this.#omitted = sections;
    this.#definition = this.#asked();
    this.#commit(this.#answers, this.#drafts);
  }

  /**
   * Asks the person at risk, by what makes a definition theirs, or without it a professional again. What a professional
   * alone is asked is kept meanwhile, and counts for nothing.
   */
  ask(ask: Ask | undefined): void {
    if (ask === this.#ask) return;
    this.#ask = ask;
    this.#definition = this.#asked();
    this.#commit(this.#answers, this.#drafts);
  }

  /**
   * Takes over answers from the host.
   * @throws AnswersError when their shape is wrong; the answers stay as they were.
   */
  replace(answers: unknown): void {
    const { definition } = this.#module;
    const issues = checkShape(definition, answers);
    if (issues.length) throw new AnswersError(`${definition.element} (${definition.edition})`, issues);
    const copy = copyAnswers(definition, answers as Answers);
    if (JSON.stringify(copy) === JSON.stringify(this.#answers)) return;
    this.#commit(copy, new Map());
  }

  /**
   * Sets an answer that the person gave. What is typed and cannot be an answer is kept as typed, stands against
   * submitting, and takes the place of the answer that stood there before.
   */
  setAnswer({ path, value, typed }: ControlChange): void {
    const { id, part } = readPath(path);
    const whole = replacedPart(this.#answers, path, value);
    const [issue] = checkShape(this.#module.definition, { [id]: whole });
    const drafts = new Map([...this.#drafts].filter(([key]) => key !== path && !key.startsWith(`${path}.`)));
    if (issue || typed)
      drafts.set(path, {
        typed: typed ?? { [part ?? 'value']: String(value) },
        ...(issue && { issue: { ...issue, path } }),
      });
    const kept = issue ? replacedPart(this.#answers, path, undefined) : whole;
    this.#commit(this.#with({ [id]: kept }), drafts, true);
  }

  /** Puts values of a right shape in the place of others, for the person; what is typed stays unless it is given anew. */
  replaceValues(values: Answers, drafts: Drafts = this.#drafts): void {
    this.#commit(this.#with(values), drafts);
  }

  /** Changes the edition: fields that the new one has in the same meaning keep their answers, questions do not. */
  changeModule(module: InstrumentModule): void {
    const before = this.#module.definition;
    const kept = answersForEdition(before, module.definition, this.#answers);
    const drafts = isSameEdition(before, module.definition) ? this.#drafts : new Map();
    this.#module = module;
    this.#omitted = [];
    this.#definition = this.#asked();
    this.#commit(copyAnswers(module.definition, kept), drafts);
  }

  /** Does something as if nothing had been answered yet. */
  asUntouched(act: () => void): void {
    const [answers, drafts, attachments, checked] = [
      this.#answers,
      this.#drafts,
      this.#attachments,
      this.#checked,
    ];
    [this.#answers, this.#drafts, this.#attachments, this.#checked] = [NOTHING, new Map(), {}, undefined];
    try {
      act();
    } finally {
      const isSame = answers === NOTHING && drafts.size === 0 && isBlank(attachments);
      [this.#answers, this.#drafts, this.#attachments] = [answers, drafts, attachments];
      if (!isSame) this.#checked = checked;
    }
  }

  /** Forgets everything. */
  clear(): void {
    this.#attachments = {};
    this.#commit(NOTHING, new Map());
    this.#startedAt = null;
  }

  #asked(): Instrument {
    const definition = this.#ask?.(this.#module.definition) ?? this.#module.definition;
    if (this.#omitted.length === 0) return definition;
    const sections = definition.sections.filter(({ id }) => !this.#omitted.includes(id));
    return { ...definition, sections };
  }

  #with(values: Answers): Answers {
    return copyAnswers(this.#module.definition, { ...this.#answers, ...values }, this.#answers);
  }

  #commit(answers: Answers, drafts: Drafts, isOnPage = false): void {
    const before = this.#checked;
    this.#answers = answers;
    this.#drafts = drafts;
    this.#checked = undefined;
    const { isEmpty } = this;
    if (!isEmpty) this.#startedAt ??= new Date().toISOString();
    // Where nobody has asked for the result yet, nothing but answers can make it another one.
    const isNewResult = before ? this.#check().text !== before.text : !isEmpty;
    // The same result stays the same object, so that nothing is drawn anew for it.
    if (before && this.#checked && !isNewResult)
      this.#checked = { ...(this.#checked as Checked), result: before.result };
    this.changed({ isNewResult, isOnPage });
  }

  #isAsked(path: string, answers: Answers): boolean {
    const { id, row, part } = readPath(path);
    const definition = this.#definition;
    const group = itemAt(definition, id);
    if (!group || !isAsked(definition, answers, id, { attachments: this.#attachments })) return false;
    if (group.kind !== 'group' || row === undefined) return true;
    const fields = (answers[id] as readonly Row[] | undefined)?.[row] ?? {};
    return isAsked(rowInstrument(definition, group), fields, part ?? '');
  }

  /** Scores and checks, once for each change, and only when someone asks. */
  #check(): Checked {
    if (this.#checked) return this.#checked;
    const definition = this.#definition;
    const attachments = this.#attachments;
    const answers =
      definition !== this.#module.definition
        ? copyAnswers(definition, this.#answers, this.#answers)
        : this.#answers;
    const today = localToday();
    const assessment = this.#module.assess(answers, attachments, today);
    const drafted = [...this.#drafts.values()]
      .flatMap(({ issue }) => issue ?? [])
      .filter(({ path }) => this.#isAsked(path, answers));
    const found = checkWhole(this.#module, answers, assessment, { today, attachments }, definition);
    const open = found.filter(({ path }) => !drafted.some((issue) => issue.path === path));
    const all = drafted.length ? inPrintedOrder(definition, [...drafted, ...open]) : open;
    const issues = standingAgainst(all, this.#module.definition, this.audience);
    // Complete is what a professional's would be, whoever is asked.
    const whole = this.#ask
      ? [...all, ...checkWhole(this.#module, answers, assessment, { today, attachments })]
      : all;
    const result = deepFreeze(wholeResult(this.#module, assessment, whole));
    return (this.#checked = { result, issues, text: JSON.stringify(result) });
  }
}
