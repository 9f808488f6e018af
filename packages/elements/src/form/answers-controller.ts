import type {
  Answers,
  AnswerIssue,
  AnswerValue,
  Assessment,
  Attachments,
  Instrument,
  InstrumentModule,
  ResultOf,
  Row,
} from '@safeguarding-forms/instruments';
import { AnswersError } from '@safeguarding-forms/instruments/model/issues.js';
import { isAsked, isBlank, rowInstrument } from '@safeguarding-forms/instruments/check/asked.js';
import { checkShape, copyAnswers } from '@safeguarding-forms/instruments/check/shape.js';
import { deepFreeze } from '@safeguarding-forms/instruments/model/deep-freeze.js';
import { settle } from '@safeguarding-forms/instruments/model/module.js';
import type { Later } from './later-controller.js';
import { itemAt, readPath } from './path.js';
import type { ControlChange } from './read-control.js';

/** What a person has typed where that is not the answer itself: a date in three parts, or a text that is too long. */
export interface Draft {
  readonly typed: Readonly<Record<string, string>>;
  /** Why it is not an answer (yet). */
  readonly issue?: AnswerIssue;
}

export type Drafts = ReadonlyMap<string, Draft>;

/** What tells whether answers could be submitted: it comes with what is loaded later. */
type Checks = Pick<Later, 'checkComplete' | 'fitting' | 'inPrintedOrder'>;

/** A record with one part replaced; nothing when nothing is left of it. */
function withPart(whole: object | undefined, part: string, value: unknown): object | undefined {
  const entries = Object.entries({ ...whole, [part]: value }).filter(([, entry]) => entry !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}

/** Rows with one field replaced. One row without answers is what every group starts with, so it is nothing. */
function withField(
  rows: readonly Row[] = [],
  at: number,
  field: string,
  value: unknown,
): readonly Row[] | undefined {
  const length = Math.max(rows.length, at + 1);
  const next = Array.from({ length }, (_, row) => rows[row] ?? {});
  next[at] = (withPart(next[at], field, value) ?? {}) as Row;
  return length === 1 && isBlank(next) ? undefined : next;
}

/**
 * The one place where answers enter. Keeps the answers (always of a valid shape), what is typed but cannot be an
 * answer yet, what is attached, and the result of all; says through `changed` when any of them is new.
 */
export class AnswersController {
  #answers: Answers = Object.freeze({});
  #drafts: Drafts = new Map();
  #attachments: Attachments = {};
  #checks: Checks | undefined;
  #omitted: readonly string[] = [];
  #module: InstrumentModule;
  #definition: Instrument;
  #issues: readonly AnswerIssue[] = [];
  #result!: ResultOf<Assessment>;
  #startedAt: string | null = null;

  constructor(
    module: InstrumentModule,
    private readonly changed: (isNewResult: boolean) => void,
  ) {
    this.#module = module;
    this.#definition = module.definition;
    this.#check();
  }

  get module(): InstrumentModule {
    return this.#module;
  }

  /** What is asked: the edition without the sections left out. */
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
    return this.#result;
  }

  /** Checks from now on whether the answers could be submitted; until then they could not. */
  checkBy(checks: Checks): void {
    this.#checks = checks;
    this.#commit(this.#answers, this.#drafts);
  }

  /** Everything that stands against submitting now, in printed order. */
  get issues(): readonly AnswerIssue[] {
    return this.#issues;
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
    const { definition } = this.#module;
    this.#omitted = sections;
    this.#definition = {
      ...definition,
      sections: definition.sections.filter(({ id }) => !sections.includes(id)),
    };
    this.#commit(this.#answers, this.#drafts);
  }

  /**
   * Takes over answers from the host.
   * @throws AnswersError when their shape is wrong; the answers stay as they were.
   */
  replace(answers: unknown): void {
    const issues = checkShape(this.#module.definition, answers);
    const { element, edition } = this.#module.definition;
    if (issues.length) throw new AnswersError(`${element} (${edition})`, issues);
    const copy = copyAnswers(this.#module.definition, answers as Answers);
    if (JSON.stringify(copy) === JSON.stringify(this.#answers)) return;
    this.#commit(copy, new Map());
  }

  /**
   * An answer given by the person. What is typed and cannot be an answer is kept as typed, stands against
   * submitting, and takes the place of the answer that stood there before.
   */
  give({ path, value, typed }: ControlChange): void {
    const { id, part } = readPath(path);
    const { definition } = this.#module;
    const [issue] = checkShape(definition, { [id]: this.#whole(path, value) });
    const drafts = new Map([...this.#drafts].filter(([key]) => key !== path && !key.startsWith(`${path}.`)));
    if (issue || (typed && value !== undefined))
      drafts.set(path, {
        typed: typed ?? { [part ?? 'value']: String(value) },
        ...(issue && { issue: { ...issue, path } }),
      });
    this.rewrite({ [id]: this.#whole(path, issue ? undefined : value) }, drafts);
  }

  /** Puts values of a right shape in the place of others, for the person; what is typed stays unless it is given anew. */
  rewrite(values: Answers, drafts: Drafts = this.#drafts): void {
    const answers = { ...this.#answers, ...values };
    this.#commit(copyAnswers(this.#module.definition, answers, this.#answers), drafts);
  }

  /** Changes the edition: fields that the new one has in the same meaning keep their answers, questions do not. */
  changeModule(module: InstrumentModule): void {
    const before = this.#module.definition;
    const { definition } = module;
    const fits = (id: string, value: unknown): boolean =>
      checkShape(definition, { [id]: value }).length === 0;
    const kept = Object.entries(this.#answers)
      .filter(([id]) => itemAt(before, id)?.kind !== 'question')
      .map(
        ([id, value]) =>
          [id, this.#checks ? this.#checks.fitting(before, definition, id, value) : value] as const,
      )
      .filter(([id, value]) => fits(id, value));
    this.#module = module;
    this.#definition = definition;
    this.#commit(copyAnswers(definition, Object.fromEntries(kept)), new Map());
  }

  /** Forgets everything. */
  clear(): void {
    this.#attachments = {};
    this.#commit(Object.freeze({}), new Map());
    this.#startedAt = null;
  }

  /** The whole value of an item with what stands at a path in it replaced. */
  #whole(path: string, value: AnswerValue | undefined): AnswerValue | undefined {
    const { id, row, part } = readPath(path);
    if (part === undefined) return value;
    const before = this.#answers[id] as object | undefined;
    const whole =
      row === undefined
        ? withPart(before, part, value)
        : withField(before as readonly Row[], row, part, value);
    return whole as AnswerValue | undefined;
  }

  #commit(answers: Answers, drafts: Drafts): void {
    this.#answers = answers;
    this.#drafts = drafts;
    if (!this.isEmpty) this.#startedAt ??= new Date().toISOString();
    const before = JSON.stringify(this.#result);
    this.#check();
    this.changed(JSON.stringify(this.#result) !== before);
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

  #check(): void {
    const definition = this.#definition;
    const attachments = this.#attachments;
    const answers = copyAnswers(definition, this.#answers, this.#answers);
    const assessment = this.#module.assess(answers, attachments);
    const drafted = [...this.#drafts.values()]
      .flatMap(({ issue }) => issue ?? [])
      .filter(({ path }) => this.#isAsked(path, answers));
    const missing = this.#checks
      ?.checkComplete(definition, answers, assessment, { attachments })
      .filter(({ path }) => !drafted.some((issue) => issue.path === path));
    this.#issues = this.#checks?.inPrintedOrder(definition, [...drafted, ...(missing ?? [])]) ?? drafted;
    const result = settle(this.#module, assessment, this.#issues);
    this.#result = deepFreeze(missing ? result : { ...result, complete: false });
  }
}
