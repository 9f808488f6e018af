// What an item says of having to be answered: the mark after its name, and what has made it so.
import { html, nothing } from 'lit';
import type { Condition, Item } from '@safeguarding-forms/instruments';
import { isBlank, itemById } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { stepsOf } from '@safeguarding-forms/instruments/internal/model/steps-of.js';
import { needing, type Message } from '@safeguarding-forms/text';
import { isRequiredNow, madeRequiredBy, marksOptional } from '../answering/required-now.js';
import { nameOf } from '../errors/error-text.js';
import type { View } from '../form/view.js';
import { translate, translateBilingual } from '../language/translate.js';
import { ownPart } from './own-part.js';

/** The mark that an item carries as the answers are, where it carries one. */
function markFor(view: View, item: Item): Message | undefined {
  // The person at risk is told once, at the start, that nothing has to be answered.
  if (view.wording.selfServe) return undefined;
  const section = stepsOf(view.definition).find(({ items }) => items.includes(item));
  const isOptional = !isRequiredNow(view, item);
  if (!section || marksOptional(section.items) !== isOptional) return undefined;
  return isOptional ? needing.optional : needing.required;
}

/** Draws something by itself that an answer elsewhere can change; what `depends` gives is another then. */
function own(
  view: View,
  item: Item,
  draw: (now: View) => unknown,
  depends: (now: View) => unknown = (now) => isRequiredNow(now, item),
): unknown {
  if (typeof item.required !== 'object') return draw(view);
  const { whole, read } = view.row ?? { whole: view, read: (form: View): View => form };
  return ownPart(
    whole,
    (form) => [depends(read(form))],
    (form) => draw(read(form)),
  );
}

/** Whether an item is required or optional, where its section says so. */
export const neededMark = (view: View, item: Item): unknown =>
  own(view, item, (now) => {
    const mark = markFor(now, item);
    return mark ? html` <span class="needed">${translateBilingual(now, mark)}</span>` : nothing;
  });

/** `aria-required` of a control or a set of radios. */
export const ariaRequired = (view: View, item: Item): unknown =>
  own(view, item, (now) => (!now.wording.selfServe && isRequiredNow(now, item) ? 'true' : nothing));

/** The items that a condition reads. */
function itemsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(itemsIn);
  if ('any' in condition) return condition.any.flatMap(itemsIn);
  if ('not' in condition) return itemsIn(condition.not);
  if ('answered' in condition) return [condition.answered];
  if ('attached' in condition) return [condition.attached];
  if ('within' in condition) return [condition.within];
  if ('after' in condition) return [condition.item, condition.after];
  return 'item' in condition ? [condition.item] : [];
}

/** What has made an item required, in words: the answers behind it, or the level that they come to. */
function reason(view: View, { id: own }: Item, condition: Condition): Message | undefined {
  const { definition, answers, attachments, result, wording } = view;
  const level = 'band' in condition && wording.explanations.levels[result.band ?? '']?.label;
  if (level) return needing.atLevel(translate(view, level));
  const given = [...new Set(itemsIn(condition))].filter(
    (id) => id !== own && !isBlank(answers[id] ?? attachments[id]),
  );
  const names = given.flatMap((id) => itemById(definition, id) ?? []).map((item) => nameOf(view, item));
  return names.length ? needing.because(names.join('; ')) : undefined;
}

/** Says beside an item that an answer has made it required, as soon as it has. */
export const nowNeeded = (view: View, item: Item): unknown =>
  own(
    view,
    item,
    (now) => {
      const words = why(now, item);
      return words
        ? html`<p class="now-needed" role="status">${translateBilingual(now, words)}</p>`
        : nothing;
    },
    (now) => JSON.stringify(why(now, item)),
  );

function why(view: View, item: Item): Message | undefined {
  const condition = madeRequiredBy(view, item);
  return condition && reason(view, item, condition);
}
