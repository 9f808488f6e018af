// A file of its own, which is asked for when a form is printed. It stands by itself, with a copy of Lit.
import { html, render, type TemplateResult } from 'lit';
import type { AnswerIssue } from '@safeguarding-forms/instruments';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/internal/submission.js';
import {
  attaching,
  chrome,
  editionNames,
  english,
  languages,
  paper as words,
  reviewing,
  type Message,
} from '@safeguarding-forms/text';
import { heading } from '../controls/heading.js';
import { pathName } from '../errors/error-text.js';
import type { ShownKind } from '../form/form-kind.js';
import type { View } from '../form/view.js';
import { translate, translateBilingual, writtenBilingual } from '../language/translate.js';
import { answerList } from '../review/review.js';
import { AttachedForms } from './attached-forms.js';
import { layOver } from './lay-over.js';
import { paperStyles } from './paper-styles.js';
import { showAlone } from './print.js';

type Fact = readonly [label: Message, value: unknown];
/** What goes on paper besides the view. */
export interface PaperModel {
  /** The result, as the form shows it. */
  readonly panel: Node;
  /** What the host told the person to quote. */
  readonly reference: string | undefined;
  readonly issues: readonly AnswerIssue[];
}

type AttachedView = { readonly view: View; readonly submission: SubmissionRecord };

/** What has a direction of its own. */
const aside = (text: string): TemplateResult => html`<bdi>${text}</bdi>`;

/** A moment as it is written here: day first. */
const moment = (date: Date): TemplateResult =>
  aside(date.toLocaleString('en-GB', { dateStyle: 'short', timeStyle: 'short' }));

/** What a language calls itself; a browser may not know. */
const languageName = (code: string): string =>
  [english, ...languages].find((language) => language.code === code)?.name ?? code;

function facts(view: View, list: readonly Fact[]): TemplateResult {
  return html`<dl class="facts">
    ${list.map(
      ([label, value]) =>
        html`<div>
          <dt>${translateBilingual(view, label)}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** What was filled in: which edition of which document, in which words. */
function origin(view: View): readonly Fact[] {
  const { edition, version, source } = view.definition;
  const name = editionNames[edition];
  const { language, status, pack } = view.wording;
  const codes = new Set([language, ...(view.bilingual ? [english.code] : [])]);
  return [
    [
      words.edition,
      writtenBilingual(view, (now) =>
        translate(now, words.version(name ? translate(now, name) : edition, version)),
      ),
    ],
    [words.source, aside(`${source.document}. ${source.part}.`)],
    [words.language, [...codes].map(languageName).join(', ')],
    [words.wording, [translateBilingual(view, chrome[status]), pack ? aside(` ${pack}`) : null]],
  ];
}

/** Whether the form is complete, and else what stands against it. */
function state(view: View, issues: readonly AnswerIssue[], isComplete: boolean): TemplateResult {
  if (isComplete) return html`<p class="state">${translateBilingual(view, words.complete)}</p>`;
  const paths = [...new Set(issues.map(({ path }) => path))];
  return html`<p class="state">${translateBilingual(view, chrome.incomplete)}</p>
    ${paths.length ? heading(view, 2, translateBilingual(view, words.missing)) : null}
    <ul class="missing">
      ${paths.map((path) => html`<li>${writtenBilingual(view, (now) => pathName(now, path))}</li>`)}
    </ul>`;
}

/** The sections that the host left out, for they say something about what is not here. */
function leftOut(view: View): readonly Fact[] {
  const { sections } = view.wording.definition;
  const missing = sections.filter((section) => !view.definition.sections.includes(section));
  const name = (id: string): TemplateResult =>
    html`<p>${translateBilingual(view, view.wording.words.sections[id], id)}</p>`;
  return missing.length ? [[words.leftOut, missing.map(({ id }) => name(id))]] : [];
}

/** A submission that goes along, in full. */
function attachedForm({ view, submission }: AttachedView): TemplateResult {
  const { language, dir, words: own } = view.wording;
  return html`<section class="attachment" lang=${language} dir=${dir}>
    <p>${translateBilingual(view, attaching.attached)}</p>
    ${heading(view, 0, translateBilingual(view, own.title))}
    ${facts(view, [...origin(view), [attaching.submitted, moment(new Date(submission.submittedAt))]])}
    ${answerList(view)}
  </section>`;
}

function record(view: View, model: PaperModel, attached: readonly AttachedView[]): TemplateResult {
  const { panel, reference, issues } = model;
  // The person at risk is told what to do, and nothing of what the form is to those who made it.
  const isToPerson = view.wording.selfServe !== undefined;
  return html`${heading(view, 0, translateBilingual(view, view.wording.words.title))}
  ${facts(view, [
    ...(isToPerson ? [] : origin(view)),
    [words.printed, moment(new Date())],
    ...(isToPerson ? [] : leftOut(view)),
  ])}
  ${reference ? html`<p class="state">${translateBilingual(view, reviewing.reference(reference))}</p>` : null}
  ${isToPerson ? null : state(view, issues, view.result.complete)} ${panel}
  ${heading(view, 1, translateBilingual(view, words.answers))} ${answerList(view)}
  ${attached.map(attachedForm)}`;
}

/** A form as a record to keep: what it is, what it came to, every answer, and in full what is attached. */
export class Paper {
  readonly #attached: AttachedForms;

  constructor(kind: ShownKind) {
    this.#attached = new AttachedForms(kind);
  }

  /** Brings what has to be there before the browser prints, for then it does not wait. */
  prepare(view: View): Promise<void> {
    return this.#attached.load(view);
  }

  /**
   * Hides the form, and where it is printed alone the page around it, for as long as the browser prints.
   * @returns What undoes it.
   */
  start(form: HTMLElement, root: ShadowRoot, isAlone: boolean): () => void {
    const uncover = layOver(paperStyles, [root]);
    const showAll = isAlone ? showAlone(form) : undefined;
    return () => {
      uncover();
      showAll?.();
    };
  }

  /** Draws the record. */
  draw(container: HTMLElement, view: View, model: PaperModel): void {
    render(record(view, model, this.#attached.views(view)), container);
  }
}
