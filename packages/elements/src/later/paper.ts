import type { TemplateResult } from 'lit';
import type { AnswerIssue } from '@safeguarding-forms/instruments';
import type { SubmissionRecord } from '@safeguarding-forms/schemas/submission.js';
import {
  attaching,
  chrome,
  english,
  languages,
  paper as words,
  reviewing,
  type Message,
} from '@safeguarding-forms/text';
import type { FormModel } from '../templates/form.js';
import { heading, tell, type View } from '../templates/view.js';
import { pathName } from './error-text.js';
import { answerList } from './review.js';

type Fact = readonly [label: Message, value: unknown];
type AttachedView = { readonly view: View; readonly submission: SubmissionRecord };

/** What has a direction of its own. */
const aside = ({ html }: View, text: string): TemplateResult => html`<bdi>${text}</bdi>`;

/** A moment as it is written here: day first. */
const moment = (view: View, date: Date): TemplateResult =>
  aside(view, date.toLocaleString('en-GB', { dateStyle: 'short', timeStyle: 'short' }));

/** What a language calls itself; a browser may not know. */
const languageName = (code: string): string =>
  [english, ...languages].find((language) => language.code === code)?.name ?? code;

function facts(view: View, list: readonly Fact[]): TemplateResult {
  const { html } = view;
  return html`<dl class="facts">
    ${list.map(
      ([label, value]) =>
        html`<div>
          <dt>${tell(view, label)}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** What was filled in: which edition of which document, in which words. */
function origin(view: View): readonly Fact[] {
  const { edition, version, source } = view.definition;
  const { language, status, pack } = view.wording;
  const codes = new Set([language, ...(view.bilingual ? [english.code] : [])]);
  return [
    [words.edition, aside(view, `${edition} (${version})`)],
    [words.source, aside(view, `${source.document}. ${source.part}.`)],
    [words.language, [...codes].map(languageName).join(', ')],
    [words.wording, [tell(view, chrome[status]), pack ? aside(view, ` ${pack}`) : null]],
  ];
}

/** A path in words; bilingual, in both languages. */
function named(view: View, path: string): TemplateResult {
  const { html, bilingual, wording } = view;
  const isTranslated = bilingual && wording.language !== english.code;
  return html`${pathName(view, path)}
  ${
    isTranslated
      ? html`<span class="english" lang=${english.code} dir=${english.dir}
          >${pathName({ ...view, wording: { ...wording, templates: undefined } }, path)}</span
        >`
      : null
  }`;
}

/** Whether the form is complete, and else what stands against it. */
function state(view: View, issues: readonly AnswerIssue[], isComplete: boolean): TemplateResult {
  const { html } = view;
  if (isComplete) return html`<p class="state">${tell(view, words.complete)}</p>`;
  const paths = [...new Set(issues.map(({ path }) => path))];
  return html`<p class="state">${tell(view, chrome.incomplete)}</p>
    ${paths.length ? heading(view, 2, tell(view, words.missing)) : null}
    <ul class="missing">
      ${paths.map((path) => html`<li>${named(view, path)}</li>`)}
    </ul>`;
}

/** The sections that the host left out, for they say something about what is not here. */
function leftOut({ view }: FormModel): readonly Fact[] {
  const { sections } = view.wording.edition.module.definition;
  const missing = sections.filter((section) => !view.definition.sections.includes(section));
  const name = (id: string): TemplateResult =>
    view.html`<p>${tell(view, view.wording.words.sections[id], id)}</p>`;
  return missing.length ? [[words.leftOut, missing.map(({ id }) => name(id))]] : [];
}

/** A submission that goes along, in full. */
function attachedForm({ view, submission }: AttachedView): TemplateResult {
  const { language, dir, words: own } = view.wording;
  return view.html`<section class="attachment" lang=${language} dir=${dir}>
    <p>${tell(view, attaching.attached)}</p>
    ${heading(view, 0, tell(view, own.title))}
    ${facts(view, [...origin(view), [attaching.submitted, moment(view, new Date(submission.submittedAt))]])}
    ${answerList(view)}
  </section>`;
}

/** A form as a record to keep: what it is, what it came to, every answer, and in full what is attached. */
export function paper(
  model: FormModel,
  issues: readonly AnswerIssue[],
  attached: readonly AttachedView[],
): TemplateResult {
  const { view, kind, result, reference } = model;
  return view.html`<div class="paper">
    ${heading(view, 0, tell(view, view.wording.words.title))}
    ${facts(view, [...origin(view), [words.printed, moment(view, new Date())], ...leftOut(model)])}
    ${reference ? view.html`<p class="state">${tell(view, reviewing.reference(reference))}</p>` : null}
    ${state(view, issues, result.complete)}
    ${kind.panel(view, { ...result, missing: [] })}
    ${heading(view, 1, tell(view, words.answers))}
    ${answerList(view)}
    ${attached.map(attachedForm)}
  </div>`;
}
