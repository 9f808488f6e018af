import type {
  Answers,
  AnswerIssue,
  AnswerValue,
  Assessment,
  Instrument,
  InstrumentModule,
  ResultOf,
} from '@safeguarding-forms/instruments';
import { AnswersError } from '@safeguarding-forms/instruments/model/issues.js';
import type { ControlChange } from './read-control.js';
import { allItems, isAsked } from '@safeguarding-forms/instruments/check/asked.js';
import { checkComplete, inPrintedOrder } from '@safeguarding-forms/instruments/check/complete.js';
import { checkShape, copyAnswers } from '@safeguarding-forms/instruments/check/shape.js';
import { deepFreeze } from '@safeguarding-forms/instruments/model/deep-freeze.js';

/** What a person has typed where that is not the answer itself: a date in three parts, or a text that is too long. */
export interface Draft {
  readonly typed: Readonly<Record<string, string>>;
  /** Why it is not an answer (yet). */
  readonly issue?: AnswerIssue;
}

/**
 * The one place where answers enter. Keeps the answers (always of a valid shape), what is typed but cannot be an
 * answer yet, and the result of both; says through `changed` when any of them is new.
 */
export class AnswersController {
  #answers: Answers = Object.freeze({});
  #drafts: ReadonlyMap<string, Draft> = new Map();
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

  get drafts(): ReadonlyMap<string, Draft> {
    return this.#drafts;
  }

  get result(): ResultOf<Assessment> {
    return this.#result;
  }

  /** Everything that stands against submitting now, in printed order. */
  get issues(): readonly AnswerIssue[] {
    return this.#issues;
  }

  /** When the first answer was given; `null` before. */
  get startedAt(): string | null {
    return this.#startedAt;
  }

  /** Whether nothing has been answered or typed. */
  get isEmpty(): boolean {
    return Object.keys(this.#answers).length === 0 && this.#drafts.size === 0;
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
    const [id = '', part] = path.split('.');
    const { definition } = this.#module;
    const whole = (given: AnswerValue | undefined): AnswerValue | undefined =>
      part === undefined ? given : this.#withPart(id, part, given);
    const [issue] = checkShape(definition, { [id]: whole(value) });
    const drafts = new Map([...this.#drafts].filter(([key]) => key !== path && !key.startsWith(`${path}.`)));
    if (issue || (typed && value !== undefined))
      drafts.set(path, {
        typed: typed ?? { [part ?? 'value']: String(value) },
        ...(issue && { issue: { ...issue, path } }),
      });
    const answers = { ...this.#answers, [id]: whole(issue ? undefined : value) };
    this.#commit(copyAnswers(definition, answers, this.#answers), drafts);
  }

  /** Changes the edition: fields that the new one has in the same meaning keep their answers, questions do not. */
  changeModule(module: InstrumentModule): void {
    const before = this.#module.definition.sections.flatMap(({ items }) => items);
    const kept = Object.entries(this.#answers).filter(([id, value]) => {
      const item = before.find((candidate) => candidate.id === id);
      return item?.kind !== 'question' && checkShape(module.definition, { [id]: value }).length === 0;
    });
    this.#module = module;
    this.#definition = module.definition;
    this.#commit(copyAnswers(module.definition, Object.fromEntries(kept)), new Map());
  }

  /** Forgets everything. */
  clear(): void {
    this.#commit(Object.freeze({}), new Map());
    this.#startedAt = null;
  }

  #withPart(id: string, part: string, value: AnswerValue | undefined): AnswerValue | undefined {
    const whole = Object.entries({ ...(this.#answers[id] as object | undefined), [part]: value }).filter(
      ([, entry]) => entry !== undefined,
    );
    return whole.length ? (Object.fromEntries(whole) as AnswerValue) : undefined;
  }

  #commit(answers: Answers, drafts: ReadonlyMap<string, Draft>): void {
    this.#answers = answers;
    this.#drafts = drafts;
    if (!this.isEmpty) this.#startedAt ??= new Date().toISOString();
    const before = JSON.stringify(this.#result);
    this.#check();
    this.changed(JSON.stringify(this.#result) !== before);
  }

  #check(): void {
    const definition = this.#definition;
    const answers = copyAnswers(definition, this.#answers, this.#answers);
    const assessment = this.#module.assess(answers);
    const asked = allItems(definition).filter(({ id }) => isAsked(definition, answers, id));
    const drafted = [...this.#drafts.values()]
      .flatMap(({ issue }) => issue ?? [])
      .filter(({ path }) => asked.some(({ id }) => id === path.split('.')[0]));
    const missing = checkComplete(definition, answers, assessment).filter(
      ({ path }) => !drafted.some((issue) => issue.path === path),
    );
    this.#issues = inPrintedOrder(definition, [...drafted, ...missing]);
    this.#result = deepFreeze({ ...assessment, complete: this.#issues.length === 0 });
  }
}
