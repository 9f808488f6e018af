import { html, type TemplateResult } from 'lit';
import type { AnswerIssue, Item } from '@safeguarding-forms/instruments';
import type { View } from '../form/view.js';
import { wordsOf, writtenBilingual } from '../language/translate.js';
import { errorText } from './error-text.js';

/** The errors of one item. */
export const errorsOf = (view: View, id: string): readonly AnswerIssue[] =>
  view.errors.filter(({ path }) => path === id || path.startsWith(`${id}.`));

/** Whether one part of an item is in error. */
export const isInvalid = (view: View, path: string): boolean =>
  view.errors.some((issue) => issue.path === path);

/** What errors say, in short: the same text as long as they are the same. */
export const errorsKey = (errors: readonly AnswerIssue[]): string =>
  errors.length ? JSON.stringify(errors) : '';

/** The ids of the hint and the errors of an item, for `aria-describedby`. */
export function describedBy(view: View, item: Item): string {
  const id = view.idPrefix + item.id;
  const hint = wordsOf(view, item).hint ? [`h-${id}`] : [];
  return [...hint, ...errorsOf(view, item.id).map((_, index) => `e-${id}-${index}`)].join(' ');
}

/** The errors of an item, beside it. */
export function itemErrors(view: View, item: Item): readonly TemplateResult[] {
  return errorsOf(view, item.id).map(
    (issue, index) =>
      html`<p class="error" id="e-${view.idPrefix}${item.id}-${index}">
        ${writtenBilingual(view, (now) => errorText(now, issue))}
      </p>`,
  );
}
