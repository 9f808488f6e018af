// What records have beside their items: the tick for what is not known, and what is unlikely.
import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '@safeguarding-forms/instruments';
import { isBlank } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { marksIn, NOT_KNOWN } from '@safeguarding-forms/instruments/internal/model/not-known.js';
import { notKnowing } from '@safeguarding-forms/text';
import { warningText } from '../errors/error-text.js';
import type { ItemTemplate, ItemTemplates, View } from '../form/view.js';
import { translate, translateBilingual, wordsOf, writtenBilingual } from '../language/translate.js';
import { held } from './held.js';

/** Whether an item is marked as not known. */
export const isMarked = ({ answers }: View, { id }: Item): boolean => marksIn(answers).includes(id);

/** What is unlikely about an answer. Of what is open nothing is said while the form is filled in. */
const warningsOf = (view: View, { id }: Item) =>
  isBlank(view.answers[id]) ? [] : (view.warnings ?? []).filter(({ path }) => path === id);

function tick(view: View, item: Item): TemplateResult | typeof nothing {
  if (!item.orNotKnown) return nothing;
  const { label } = wordsOf(view, item);
  return html`<label class="option not-known"
    ><input
      type="checkbox"
      id="i-${view.idPrefix}${item.id}-${NOT_KNOWN}"
      data-part=${NOT_KNOWN}
      value="true"
      autocomplete="off"
      aria-label=${translate(view, notKnowing.markFor(translate(view, label)))}
      ?disabled=${view.isDisabled || view.readOnly}
      .checked=${held(view, isMarked(view, item))}
    /><span>${translateBilingual(view, notKnowing.mark)}</span></label
  >`;
}

/** What stands beside an item: what is unlikely about its answer, and the tick that it is not known. */
export const beside = (view: View, item: Item): readonly unknown[] => [
  warningsOf(view, item).map(
    (issue) =>
      html`<p class="unlikely" part="warning" role="status">
        ${writtenBilingual(view, (now) => warningText(now, issue))}
      </p>`,
  ),
  tick(view, item),
];

const withMark = (template: ItemTemplate): ItemTemplate => ({
  ...template,
  dependsOn: (view, item: Item) => [
    isMarked(view, item),
    view.filled?.has(item.id),
    warningsOf(view, item)
      .map(({ params }) => params.rule)
      .join(),
    ...(template.dependsOn?.(view, item as never) ?? [view.answers[item.id]]),
  ],
  inWords: (view, item: Item) =>
    isMarked(view, item) && isBlank(view.answers[item.id])
      ? html`<p>${translateBilingual(view, notKnowing.mark)}</p>`
      : template.inWords?.(view, item as never),
});

/** How kinds of items are drawn that can be marked as not known. */
export const withMarks = (templates: ItemTemplates): ItemTemplates =>
  Object.fromEntries(Object.entries(templates).map(([kind, template]) => [kind, withMark(template)]));
