import type {
  AnswerIssue,
  Answers,
  Instrument,
  Item,
  Row,
  Rule,
  Section,
} from '@safeguarding-forms/instruments';
import { holds, isBlank, rowInstrument } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { readAnswers, type Reading } from '@safeguarding-forms/instruments/internal/check/reading.js';
import { stepsOf } from '@safeguarding-forms/instruments/internal/model/steps-of.js';
import type { AnswersController } from '../answering/answers-controller.js';
import { readPath } from '../answering/path.js';
import { isRequiredIn } from '../answering/required-now.js';

/** One step of a form: a section, where it stands, and what stands against it. */
export interface Step {
  readonly section: Section;
  /** From 1. */
  readonly number: number;
  /** `open` while something has to be filled in, `wrong` while something has to be put right. */
  readonly state: 'done' | 'open' | 'wrong';
  /** How many answers that it has to have are missing. */
  readonly open: number;
}

const isIn = (section: Section, path: string): boolean =>
  section.items.some(({ id }) => id === readPath(path).id);

const isMissing = ({ code }: AnswerIssue): boolean => code === 'required';

/** Whether a reason that is given in another step lets the answers stand as they are. */
const isExplainedElsewhere = (section: Section, rules: readonly Rule[], { params }: AnswerIssue): boolean =>
  rules.some(
    (rule) =>
      rule.id === params.rule &&
      rule.kind === 'contradiction' &&
      rule.unless !== undefined &&
      !isIn(section, rule.unless),
  );

function stateOf(issues: readonly AnswerIssue[]): Step['state'] {
  if (!issues.every(isMissing)) return 'wrong';
  return issues.length ? 'open' : 'done';
}

/** How many answers an item has to have. */
function neededOf(reading: Reading, definition: Instrument, answers: Answers, item: Item): number {
  if (!reading.isAsked(item.id)) return 0;
  const rows = ((item.kind === 'group' ? answers[item.id] : undefined) ?? []) as readonly Row[];
  const filled = rows.filter((row) => !isBlank(row));
  if (item.kind !== 'group' || filled.length === 0) return Number(isRequiredIn(reading, item));
  const within = rowInstrument(definition, item);
  return filled.reduce((sum, row) => {
    const inRow = readAnswers(within, row);
    return sum + item.fields.filter((field) => inRow.isAsked(field.id) && isRequiredIn(inRow, field)).length;
  }, 0);
}

/** Which section of a form in steps is in sight. */
export class StepsController {
  #current: string | undefined;

  constructor(private readonly answers: AnswersController) {}

  /** The steps there are with the answers as they are. */
  get all(): readonly Step[] {
    const { definition, answers, attachments, issues } = this.answers;
    return stepsOf(definition)
      .filter(({ when }) => !when || holds(definition, answers, when, { attachments }))
      .map((section, index) => {
        const own = issues.filter(({ path }) => isIn(section, path));
        return { section, number: index + 1, state: stateOf(own), open: own.filter(isMissing).length };
      });
  }

  /** The step in sight: the one gone to last, as long as there is one, or else the first. */
  currentOf(all: readonly Step[]): Step | undefined {
    return all.find(({ section }) => section.id === this.#current) ?? all[0];
  }

  /** The step that lies so many further. */
  at(distance: number): Step | undefined {
    const { all } = this;
    const current = this.currentOf(all);
    return current && all[current.number - 1 + distance];
  }

  /** How many answers each step has to have: a group without rows is one, and else those of its rows. */
  needed(steps: readonly Step[]): readonly number[] {
    const { definition, answers, attachments, result } = this.answers;
    const reading = readAnswers(definition, answers, { attachments, band: result.band });
    return steps.map(({ section }) =>
      section.items.reduce((sum, item) => sum + neededOf(reading, definition, answers, item), 0),
    );
  }

  /** Brings a section into sight; without one, the first. */
  goToSection(section?: string): void {
    this.#current = section;
  }

  /** Brings the step of a path into sight. */
  goTo(path: string): void {
    this.goToSection(this.all.find(({ section }) => isIn(section, path))?.section.id ?? this.#current);
  }

  /** The paths in the current step that something stands against. */
  get open(): readonly string[] {
    return this.#issues.map(({ path }) => path);
  }

  /** Whether what stands against the current step is no more than missing, or is explained in another. */
  get canWait(): boolean {
    const issues = this.#issues;
    const section = this.currentOf(this.all)?.section;
    const { rules } = this.answers.definition;
    return (
      section !== undefined &&
      issues.length > 0 &&
      issues.every((issue) => isMissing(issue) || isExplainedElsewhere(section, rules, issue))
    );
  }

  get #issues(): readonly AnswerIssue[] {
    const section = this.currentOf(this.all)?.section;
    return this.answers.issues.filter(({ path }) => section && isIn(section, path));
  }
}
