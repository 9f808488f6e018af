import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerIssue } from '@safeguarding-forms/instruments';
import {
  emptyFields,
  errors,
  pluralForm,
  problems,
  unansweredQuestions,
  type PluralForms,
} from '@safeguarding-forms/text';
import { heading } from '../controls/heading.js';
import type { View } from '../form/view.js';
import { translate, translateBilingual, writtenBilingual } from '../language/translate.js';
import { stepTitle } from '../language/step-title.js';
import { wholeText } from '../language/whole-text.js';
import { errorGroups, type ErrorGroup } from './error-groups.js';
import { fieldLink } from './field-link.js';
import { fullPathName, namedErrorText, pathName, questionNumber } from './error-text.js';

type GoTo = (path: string) => void;

const counted = (view: View, issues: readonly AnswerIssue[], forms: PluralForms): unknown =>
  writtenBilingual(
    view,
    (now) => `${translate(now, pluralForm(view.wording.language, issues.length, forms))}:`,
  );

/** Questions without an answer: how many, and the number of each as a link. */
function unanswered(view: View, issues: readonly AnswerIssue[], goTo: GoTo): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  const number = ({ path }: AnswerIssue, at: number): unknown => [
    at ? ', ' : ' ',
    fieldLink(goTo, path, wholeText(questionNumber(view, path)), fullPathName(view, path)),
  ];
  return html`<li class="numbers">
    ${counted(view, issues, unansweredQuestions(issues.length))}${issues.map(number)}
  </li>`;
}

/** Fields without an answer: how many, and the name of each as a link. */
function empty(view: View, issues: readonly AnswerIssue[], goTo: GoTo): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  return html`<li>
    ${counted(view, issues, emptyFields(issues.length))}
    <ul>
      ${issues.map(
        ({ path }) =>
          html`<li>
            ${fieldLink(
              goTo,
              path,
              writtenBilingual(view, (now) => pathName(now, path)),
            )}
          </li>`,
      )}
    </ul>
  </li>`;
}

function group(view: View, { section, questions, fields, others }: ErrorGroup, goTo: GoTo): unknown {
  return html`${section === undefined ? nothing : heading(view, 2, stepTitle(view, section))}
    <ul>
      ${unanswered(view, questions, goTo)} ${empty(view, fields, goTo)}
      ${others.map(
        (issue) =>
          html`<li>
            ${fieldLink(
              goTo,
              issue.path,
              writtenBilingual(view, (now) => namedErrorText(now, issue)),
            )}
          </li>`,
      )}
    </ul>`;
}

/** Where questions may stay open for a reason, the way to it. */
function reason(view: View, goTo: GoTo): TemplateResult | typeof nothing {
  const { unansweredExcusedBy: place } = view.definition;
  const isOpen = view.errors.some(
    ({ code, path }) => code === 'required' && questionNumber(view, path) !== undefined,
  );
  if (place === undefined || !isOpen) return nothing;
  return html`<p>${fieldLink(goTo, place, translateBilingual(view, errors.orReason))}</p>`;
}

/** All errors at the top, each a link to what it is about; takes the focus when it appears. */
export function errorSummary(view: View, goTo: GoTo): TemplateResult {
  const { length } = view.errors;
  const title = pluralForm(view.wording.language, length, problems(length));
  return html`<div class="summary" part="error-summary" role="alert" tabindex="-1" data-focus="errors">
    ${heading(view, 1, translateBilingual(view, title))}
    ${errorGroups(view).map((each) => group(view, each, goTo))} ${reason(view, goTo)}
  </div>`;
}
