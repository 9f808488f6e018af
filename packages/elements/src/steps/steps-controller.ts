import type { AnswerIssue, Section } from '@safeguarding-forms/instruments';
import { holds } from '@safeguarding-forms/instruments/check/asked.js';
import type { AnswersController } from '../answering/answers-controller.js';
import { readPath } from '../answering/path.js';

/** One step of a form: a section, where it stands, and what stands against it. */
export interface Step {
  readonly section: Section;
  /** From 1. */
  readonly number: number;
  /** `open` while something has to be filled in, `wrong` while something has to be put right. */
  readonly state: 'done' | 'open' | 'wrong';
}

const isIn = (section: Section, path: string): boolean =>
  section.items.some(({ id }) => id === readPath(path).id);

function stateOf(issues: readonly AnswerIssue[]): Step['state'] {
  if (issues.some(({ code }) => code !== 'required')) return 'wrong';
  return issues.length ? 'open' : 'done';
}

/** Which section of a form in steps is in sight. */
export class StepsController {
  #current: string | undefined;

  constructor(private readonly answers: AnswersController) {}

  /** The steps there are with the answers as they are. */
  get all(): readonly Step[] {
    const { definition, answers, attachments, issues } = this.answers;
    return definition.sections
      .filter(({ when }) => !when || holds(definition, answers, when, { attachments }))
      .map((section, index) => ({
        section,
        number: index + 1,
        state: stateOf(issues.filter(({ path }) => isIn(section, path))),
      }));
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

  /** Those of them that hold what cannot be, rather than nothing. */
  get mistakes(): readonly string[] {
    return this.#issues.filter(({ code }) => code !== 'required').map(({ path }) => path);
  }

  get #issues(): readonly AnswerIssue[] {
    const section = this.currentOf(this.all)?.section;
    return this.answers.issues.filter(({ path }) => section && isIn(section, path));
  }
}
