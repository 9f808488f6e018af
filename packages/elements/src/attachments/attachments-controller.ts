import type { Answers, Attached, Attachments } from '@safeguarding-forms/instruments';
import { allItems, attachmentItems, isBlank } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { leavesOf } from '@safeguarding-forms/instruments/internal/check/conditions.js';
import { describeIssues } from '@safeguarding-forms/instruments/internal/model/issues.js';
import { marksIn, NOT_KNOWN } from '@safeguarding-forms/instruments/internal/model/not-known.js';
import type { Verdict } from '@safeguarding-forms/schemas';
import type { AnswersController } from '../answering/answers-controller.js';
import type { ShownKind } from '../form/form-kind.js';
import type { View } from '../form/view.js';
import { bring } from '../host/bring.js';
import type { Problems } from '../host/problems.js';
import { readChosenFile } from './chosen-file.js';
import { knowsFiles } from '../local-edition/register.js';
import { answersFrom } from './fill.js';
import { tickedToo } from './ticked-too.js';

/** What verifies a submission. */
interface Verifier {
  verifySubmission(given: unknown): Verdict;
}

interface AttachmentsHost extends HTMLElement {
  readonly problems: Problems;
  /** What is shown now; `undefined` until there are words for it. */
  readonly view: View | undefined;
  /** What is attached, or on its way, has changed. */
  attachmentsChanged(): void;
}

/**
 * Takes submissions in that travel along: each is verified, fills what is still open, and never overwrites what a
 * person typed. What verifies them is loaded with the first one.
 */
export class AttachmentsController {
  readonly #arriving = new Map<string, unknown>();
  /** Those of them that wait for the file that verifies them, since it did not come. */
  readonly #waiting = new Set<string>();
  /** Those places that a person put a file to which cannot be attached there. */
  readonly #refused = new Set<string>();
  /** What was filled from an attachment, and may go with it. */
  readonly #filled = new Map<string, Answers>();

  constructor(
    private readonly host: AttachmentsHost,
    private readonly kind: ShownKind,
    private readonly answers: AnswersController,
  ) {}

  /** The names of those that are on their way. */
  get arriving(): ReadonlySet<string> {
    return new Set([...this.#arriving.keys()].filter((name) => !this.#waiting.has(name)));
  }

  /** The names of places where a file that a person chose was not taken. */
  get refused(): ReadonlySet<string> {
    return this.#refused;
  }

  /** The ids of items whose answers came out of an attachment, and are as they came. */
  get filled(): ReadonlySet<string> {
    const { answers, drafts } = this.answers;
    const isAsItCame = ([id, value]: readonly [string, unknown]): boolean =>
      !drafts.has(id) && JSON.stringify(answers[id]) === JSON.stringify(value);
    const filled = [...this.#filled.values()].flatMap((values) => Object.entries(values));
    return new Set(filled.filter(isAsItCame).map(([id]) => id));
  }

  /** Takes back an answer that came out of an attachment. */
  takeBack(id: string): void {
    for (const [name, values] of this.#filled)
      this.#filled.set(name, Object.fromEntries(Object.entries(values).filter(([each]) => each !== id)));
    this.answers.replaceValues({ [id]: undefined });
  }

  /** Whether some could not be verified, so that the form would go without them. */
  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Asks again for what verifies them. */
  async askAgain(): Promise<void> {
    await Promise.all([...this.#waiting].map((name) => this.attach(name, this.#arriving.get(name))));
  }

  /** What is attached under a name, or on its way there. */
  of(name: string): unknown {
    return this.#arriving.get(name) ?? this.answers.attachments[name] ?? null;
  }

  /** Attaches what stands in a file that a person chose; what cannot be attached is told to the person alone. */
  async attachFile(name: string, file: Blob): Promise<void> {
    const submission = await readChosenFile(file);
    if (submission) return this.attach(name, submission, 'person');
    this.#refused.add(name);
    this.host.attachmentsChanged();
  }

  /** Attaches a submission, or with `null` takes out what is attached. */
  async attach(name: string, submission: unknown, by: 'host' | 'person' = 'host'): Promise<void> {
    this.#waiting.delete(name);
    this.#refused.delete(name);
    this.host.problems.checkLoaded(`${name}-check`);
    if (submission === null || submission === undefined) {
      this.#arriving.delete(name);
      this.host.problems.report(name, '', '');
      return this.#put(name, undefined);
    }
    this.#arriving.set(name, submission);
    this.host.attachmentsChanged();
    let failure: unknown;
    const verifier = await this.#verifier().catch((error) => void (failure = error));
    // Another one, or none, may have taken its place while it was checked.
    if (this.#arriving.get(name) !== submission) return;
    this.host.problems.checkLoaded(`${name}-check`, failure);
    if (failure) this.#waiting.add(name);
    else this.#arriving.delete(name);
    const verified = verifier && this.#verify(verifier, name, submission, by);
    if (verified) this.#put(name, verified);
    else this.host.attachmentsChanged();
  }

  /** Fills anew where an answer says whose rows of an attachment are meant. */
  answered(id: string): void {
    for (const { id: name, fills } of attachmentItems(this.answers.module.definition)) {
      const attached = this.answers.attachments[name];
      if (attached && fills.some(({ rows }) => rows?.namedIn === id)) this.#fill(name, attached);
    }
  }

  /** Lets go of what another edition does not take. */
  keepFitting(): void {
    const { attachments } = this.answers;
    const names = Object.keys(attachments).filter((name) => this.#takes(name, attachments[name] as Attached));
    if (names.length === Object.keys(attachments).length) return;
    this.answers.attachments = Object.fromEntries(names.map((name) => [name, attachments[name]]));
  }

  /** Forgets everything, also what was refused. */
  clear(): void {
    for (const { id } of attachmentItems(this.answers.module.definition))
      this.host.problems.report(id, '', '');
    for (const name of this.#waiting) this.host.problems.checkLoaded(`${name}-check`);
    this.#arriving.clear();
    this.#waiting.clear();
    this.#refused.clear();
    this.#filled.clear();
  }

  #takes(name: string, { instrument: { id, edition } }: Attached): boolean {
    const item = attachmentItems(this.answers.module.definition).find((candidate) => candidate.id === name);
    const editions = item?.takes[id];
    return editions === true || Boolean(editions?.includes(edition));
  }

  async #verifier(): Promise<Verifier | undefined> {
    const { verifier } = this.kind;
    if (verifier && knowsFiles())
      return bring('attachments/local-verifier.js', () => import('./local-verifier.js'));
    return verifier && bring('attachments/verifier.js', verifier);
  }

  #verify(
    verifier: Verifier,
    name: string,
    submission: unknown,
    by: 'host' | 'person',
  ): Attached | undefined {
    const { problems } = this.host;
    const verdict = verifier.verifySubmission(submission);
    if (by === 'person') return this.#verifiedFile(name, verdict);
    if (!verdict.ok) {
      problems.report(name, 'bad-attachment', `${name}: ${describeIssues(verdict.issues)}`);
      return undefined;
    }
    const { instrument, result } = verdict.submission;
    const problem = !this.#takes(name, verdict.submission)
      ? `${name} does not take ${instrument.id} (${instrument.edition}) in this edition.`
      : result.complete
        ? ''
        : `${name} takes a complete form; this one was sent with questions open.`;
    problems.report(name, 'bad-attachment', problem);
    return problem ? undefined : verdict.submission;
  }

  /** What a person chose, where it can be attached; else it is told beside the place, and no developer has to know. */
  #verifiedFile(name: string, verdict: ReturnType<Verifier['verifySubmission']>): Attached | undefined {
    const taken = verdict.ok && this.#takes(name, verdict.submission) && verdict.submission.result.complete;
    if (taken) return verdict.submission;
    this.#refused.add(name);
    return undefined;
  }

  #put(name: string, attached: Attached | undefined): void {
    const { answers } = this;
    if (JSON.stringify(attached) === JSON.stringify(answers.attachments[name]))
      return this.host.attachmentsChanged();
    const before = answers.attachments[name];
    const attachments = { ...answers.attachments, [name]: attached };
    answers.attachments = Object.fromEntries(
      Object.entries(attachments).filter(([, entry]) => entry),
    ) as Attachments;
    this.#fill(name, attached, before ? this.#tickedFor(name) : []);
    this.host.attachmentsChanged();
  }

  /** What was ticked because of a blank in what was attached: another submission has to be looked at again. */
  #tickedFor(name: string): readonly string[] {
    const { answers, module } = this.answers;
    return allItems(module.definition)
      .filter(
        ({ kind, when }) =>
          kind === 'confirmation' &&
          when &&
          leavesOf(when).some((leaf) => 'lacking' in leaf && leaf.from === name),
      )
      .flatMap(({ id }) => (answers[id] === undefined ? [] : [id]));
  }

  /** Fills what is open, or still as the attachment before it filled it; never what a person is typing. */
  #fill(name: string, attached: Attached | undefined, stale: readonly string[] = []): void {
    const { definition } = this.answers.module;
    const before = this.#filled.get(name) ?? {};
    const item = attachmentItems(definition).find(({ id }) => id === name);
    const { answers, drafts } = this.answers;
    const filling = { filledRows: this.kind.filledRows, view: this.host.view };
    const offered = item && attached ? answersFrom(definition, item, attached, answers, filling) : {};
    const isOurs = (id: string): boolean =>
      id in before && !drafts.has(id) && JSON.stringify(answers[id]) === JSON.stringify(before[id]);
    const isOpen = (id: string): boolean => isBlank(answers[id]) && !drafts.has(id);
    const ticks = tickedToo(definition, answers, before, offered);
    const whole = Object.entries(offered).filter(([id]) => !(id in ticks.added));
    const taken = Object.fromEntries(whole.filter(([id]) => isOpen(id) || isOurs(id)));
    const withdrawn = Object.keys(before).filter(
      (id) => isOurs(id) && !(id in taken) && !(id in ticks.answers),
    );
    this.#filled.set(name, { ...taken, ...ticks.added });
    const marks = marksIn(answers).filter((id) => !(id in taken));
    const changes = {
      ...Object.fromEntries([...withdrawn, ...stale].map((id) => [id, undefined])),
      ...taken,
      ...ticks.answers,
      // What is known now is no longer marked as not known.
      ...(marks.length < marksIn(answers).length && { [NOT_KNOWN]: marks.length ? marks : undefined }),
    };
    if (Object.keys(changes).length) this.answers.replaceValues(changes);
  }
}
