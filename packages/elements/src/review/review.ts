import { html, nothing, type TemplateResult } from 'lit';
import type { GroupItem, Item, Row, Section } from '@safeguarding-forms/instruments';
import { isBlank } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { marksIn } from '@safeguarding-forms/instruments/internal/model/not-known.js';
import { stepsOf } from '@safeguarding-forms/instruments/internal/model/steps-of.js';
import { chrome, panel, reviewing } from '@safeguarding-forms/text';
import { isAskedNow } from '../answering/asked-now.js';
import { button } from '../controls/button.js';
import { heading } from '../controls/heading.js';
import type { View } from '../form/view.js';
import { numberOf, translateBilingual, wordsOf } from '../language/translate.js';
import { wholeText } from '../language/whole-text.js';
import { answerInWords } from './answer-in-words.js';

type Change = ((path: string) => void) | undefined;

/** Where an item is answered first. */
const pathInto = (item: Item): string =>
  item.kind === 'group' ? `${item.id}[0].${item.fields[0]?.id}` : item.id;

function answerRow(view: View, item: Item, path: string, change: Change): TemplateResult {
  return html`<div data-review=${path}>
    ${term(view, item)}
    <dd>${answerInWords(view, item)}</dd>
    ${change ? html`<dd>${changeButton(view, item, path, change)}</dd>` : null}
  </div>`;
}

/** What is asked, by whose id the button is named that changes it. */
const term = (view: View, item: Item): TemplateResult =>
  html`<dt>
    ${item.kind === 'question' ? html`<span class="number">${wholeText(numberOf(item.id))}</span>` : null}
    <span id="v-${view.idPrefix}${item.id}">${translateBilingual(view, wordsOf(view, item).label)}</span>
  </dt>`;

const changeButton = (
  view: View,
  { id }: Item,
  path: string,
  change: (path: string) => void,
): TemplateResult =>
  button(view, {
    look: 'link',
    part: 'change',
    id: `c-${view.idPrefix}${id}`,
    namedBy: `v-${view.idPrefix}${id}`,
    press: () => change(path),
    label: translateBilingual(view, reviewing.change),
  });

/** What has no answer, which its heading says. */
const openRow = (view: View, item: Item, change: (path: string) => void): TemplateResult =>
  html`<div data-review=${pathInto(item)}>
    ${term(view, item)}
    <dd>${changeButton(view, item, pathInto(item), change)}</dd>
  </div>`;

/** The rows of a group that say something, each with its fields. */
function rowsOf(view: View, group: GroupItem, change: Change): TemplateResult {
  const rows = ((view.answers[group.id] ?? []) as readonly Row[]).map((row, index) => ({ row, index }));
  const filled = rows.filter(({ row }) => !isBlank(row));
  if (filled.length === 0) return answerRow(view, group, pathInto(group), change);
  return html`<div>
      <dt>${translateBilingual(view, wordsOf(view, group).label)}</dt>
    </div>
    ${filled.map(({ index }) => {
      const inner = view.readRow?.(view, group, index).view ?? view;
      const fields = group.fields.filter((field) => isAskedNow(inner, field.id));
      return html`<div class="row-name" data-review-row=${index}>
          <dt>${translateBilingual(view, wordsOf(view, group).row?.(index + 1))}</dt>
        </div>
        ${fields.map((field) => answerRow(inner, field, `${group.id}[${index}].${field.id}`, change))}`;
    })}`;
}

/** What is asked now of a section. */
const askedIn = (view: View, { items }: Section): readonly Item[] =>
  items.filter((item) => isAskedNow(view, item.id));

const entry = (view: View, item: Item, change: Change): TemplateResult =>
  item.kind === 'group' ? rowsOf(view, item, change) : answerRow(view, item, item.id, change);

const withAsked = (view: View, sections: readonly Section[]): readonly Section[] =>
  sections.filter((section) => askedIn(view, section).length > 0);

/** Every answer in its section, in words, as the form prints them. */
export const answerList = (view: View): readonly TemplateResult[] =>
  withAsked(view, view.definition.sections).map(
    (section) =>
      html`${heading(view, 2, sectionTitle(view, section))}
        <dl class="answers">${askedIn(view, section).map((item) => entry(view, item, undefined))}</dl>`,
  );

const sectionTitle = (view: View, { id }: Section): unknown =>
  translateBilingual(view, view.wording.words.sections[id], id);

/** Whether an item has an answer, or what stands in the place of one. */
const isAnswered = (view: View, { id }: Item): boolean =>
  !isBlank(view.answers[id] ?? view.attachments[id]) || marksIn(view.answers).includes(id);

/** What has no answer, in short: each by its name, with a way to it. */
function open(
  view: View,
  items: readonly Item[],
  change: (path: string) => void,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<div class="open">
    ${heading(view, 3, translateBilingual(view, panel.unanswered))}
    <dl class="answers">${items.map((item) => openRow(view, item, change))}</dl>
  </div>`;
}

/** One section or step as a card: its answers, and gathered after them what has none. */
function card(view: View, section: Section, change: (path: string) => void): TemplateResult {
  const asked = askedIn(view, section);
  const answered = asked.filter((item) => isAnswered(view, item));
  const [first] = asked;
  const name = `w-${section.id}`;
  return html`<section class="card" part="card" aria-labelledby=${name}>
    <div class="card-head">
      ${heading(view, 2, html`<span id=${name}>${sectionTitle(view, section)}</span>`)}
      ${button(view, {
        look: 'link',
        part: 'change-section',
        id: `s-${section.id}`,
        namedBy: name,
        press: () => change(first ? pathInto(first) : ''),
        label: translateBilingual(view, reviewing.change),
      })}
    </div>
    ${
      answered.length
        ? html`<dl class="answers">${answered.map((item) => entry(view, item, change))}</dl>`
        : nothing
    }
    ${open(
      view,
      asked.filter((item) => !answered.includes(item)),
      change,
    )}
  </section>`;
}

/**
 * Every answer to be read through, a card a step, each with a way back to it.
 * @param isUnsent Whether nobody has tried to send it yet.
 */
export function review(view: View, change: (path: string) => void, isUnsent: boolean): TemplateResult {
  return html`<div class="review">
    ${heading(view, 1, translateBilingual(view, chrome.review), 'reviewing')}
    ${isUnsent ? html`<p>${translateBilingual(view, reviewing.reviewIntro)}</p>` : nothing}
    ${view.beforeReview?.(view, change)}
    ${withAsked(view, stepsOf(view.definition)).map((section) => card(view, section, change))}
  </div>`;
}
