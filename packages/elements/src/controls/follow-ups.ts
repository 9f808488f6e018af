import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionAnswer, QuestionItem } from '@safeguarding-forms/instruments';
import { followUp, type Message } from '@safeguarding-forms/text';
import { describedBy, errorsKey, errorsOf, isInvalid } from '../errors/item-errors.js';
import { countsAs } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { isPreferredNot } from '../answering/prefer-not.js';
import type { View } from '../form/view.js';
import { translateBilingual, wordsOf } from '../language/translate.js';
import { freeText } from './free-text.js';
import { optionList } from './options.js';
import { ownPart } from './own-part.js';
import { staticPart } from './static-part.js';

/** Which of the things that a question asks further are open. */
interface FollowUps {
  readonly urgent: boolean;
  readonly help: boolean;
  readonly kept: boolean;
  readonly ticks: boolean;
  readonly detail: boolean;
  readonly source: boolean;
}

/**
 * What a question asks further now. Details and tick list open on yes, and stay while they hold something, so that
 * nothing travels unseen; where the document prints boxes only, they are always open.
 */
function openFollowUps(view: View, item: QuestionItem): FollowUps {
  const given = (view.answers[item.id] ?? {}) as QuestionAnswer;
  const { answer, selected } = given;
  // What is being worked on does not vanish under the hand because it is empty for a moment.
  const isActive = (part: string): boolean => view.activePart === `${item.id}.${part}`;
  const holds = (part: 'detail' | 'source'): boolean =>
    Boolean(given[part]) || view.drafts.has(`${item.id}.${part}`) || isActive(part);
  const isYes = item.answers.length === 0 || answer === 'yes';
  const isTold = item.answers.length > 0 ? answer === 'yes' : countsAs(item, view.answers) === 'yes';
  // Asked for only then: words that are asked for at every answer would cost as much as drawing does.
  const help = isTold && view.wording.selfServe !== undefined && wordsOf(view, item).helpNow !== undefined;
  return {
    urgent: item.urgent === true && answer === 'yes' && !help,
    help,
    kept: isPreferredNot(view, item),
    ticks: Boolean(item.options) && (isYes || Boolean(selected?.length) || isActive('selected')),
    detail: !item.optionRows && (isYes || holds('detail')),
    source: Boolean(item.asksSource) && (answer !== undefined || holds('source')),
  };
}

function textPart(view: View, item: QuestionItem, part: string, prompt: Message): TemplateResult {
  const path = `${item.id}.${part}`;
  const value = (view.answers[item.id] ?? {}) as Readonly<Record<string, string | undefined>>;
  return html`<div class="part">
    <label class="label" for="i-${view.idPrefix}${item.id}-${part}"
      >${translateBilingual(view, prompt)}</label
    >
    ${freeText(view, {
      id: item.id,
      part,
      value: view.drafts.get(path)?.typed[part] ?? value[part] ?? '',
      describedBy: describedBy(view, item),
      isInvalid: isInvalid(view, path),
      isLong: part !== 'source' && 'grows',
    })}
  </div>`;
}

const detailPrompt = (view: View, item: QuestionItem): Message =>
  wordsOf(view, item).detail ?? followUp.detail;

function tickList(view: View, item: QuestionItem): unknown {
  const { selected: chosen = [] } = (view.answers[item.id] ?? {}) as QuestionAnswer;
  const { options: words = {}, rows = {} } = wordsOf(view, item);
  const list = (options: readonly string[]): TemplateResult =>
    optionList(view, { type: 'checkbox', id: item.id, part: 'selected', options, words, chosen });
  if (!item.options) return null;
  if (!item.optionRows) return html`<div class="part">${list(item.options)}</div>`;
  const outside = item.options.filter((option) => !option.includes(':'));
  const inRow = (row: string): readonly string[] =>
    item.options?.filter((option) => option.startsWith(`${row}:`)) ?? [];
  return [
    item.optionRows.map(
      (row) =>
        html`<div class="part" role="group" aria-labelledby="r-${item.id}-${row}">
          <span class="label" id="r-${item.id}-${row}">${translateBilingual(view, rows[row], row)}</span>
          ${list(inRow(row))} ${textPart(view, item, `${row}.detail`, detailPrompt(view, item))}
        </div>`,
    ),
    list(outside),
  ];
}

/** One template for all of it: most questions have nothing open, and a place for each would cost as much as the question. */
function drawFollowUps(view: View, item: QuestionItem): unknown {
  const open = openFollowUps(view, item);
  if (!Object.values(open).includes(true)) return nothing;
  const { helpNow } = wordsOf(view, item);
  const { said } = view.wording.selfServe ?? {};
  const help =
    open.help && helpNow
      ? html`<p class="warning" part="help-now" role="status">${translateBilingual(view, helpNow)}</p>`
      : null;
  const kept =
    open.kept && said
      ? html`<p class="hint">
          ${translateBilingual(
            view,
            item.answers.includes('unknown') ? said.preferNotToSayKept : said.unknownOrPreferNotToSayKept,
          )}
        </p>`
      : null;
  const urgent = open.urgent
    ? html`<p class="warning" role="status">
        ${translateBilingual(view, view.wording.explanations.why[item.id])}
      </p>`
    : null;
  const ticks = open.ticks
    ? staticPart(view, () => tickList(view, item), errorsKey(errorsOf(view, item.id)))
    : null;
  const detail = open.detail ? textPart(view, item, 'detail', detailPrompt(view, item)) : null;
  const source = open.source ? textPart(view, item, 'source', followUp.source) : null;
  return html`${help}${kept}${urgent}${ticks}${detail}${source}`;
}

/** What a question asks further, drawn again when something of it opens or closes, or is in error. */
export const followUps = (view: View, item: QuestionItem): unknown =>
  ownPart(
    view,
    (now) => [...Object.values(openFollowUps(now, item)), errorsKey(errorsOf(now, item.id))],
    (now) => drawFollowUps(now, item),
  );
