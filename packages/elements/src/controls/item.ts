import { nothing } from 'lit';
import type { Item } from '@safeguarding-forms/instruments';
import { isAskedNow } from '../answering/asked-now.js';
import { errorsKey } from '../errors/item-errors.js';
import type { ItemTemplate, ItemTemplates, View } from '../form/view.js';
import { choice } from './choice.js';
import { date } from './date.js';
import { judgement } from './judgement.js';
import { ownPart } from './own-part.js';
import { question } from './question.js';
import { text } from './text.js';

/** How the kinds of items are drawn that every form can have. */
const COMMON: ItemTemplates = { question, choice, date, judgement, text, 'long-text': text, number: text };

const templateOf = (view: View, { kind }: Item): ItemTemplate =>
  (view.itemTemplates[kind] ?? COMMON[kind]) as ItemTemplate;

/** Whether a path leads to an item or into it. */
const isWithin = (path: string, id: string): boolean => path.split(/[.[]/)[0] === id;

/** What the drawing of an item hangs on. */
function itemDependsOn(view: View, item: Item): readonly unknown[] {
  if (!isAskedNow(view, item.id)) return [];
  const { dependsOn } = templateOf(view, item);
  const errors = view.errors.length ? view.errors.filter(({ path }) => isWithin(path, item.id)) : [];
  return [errorsKey(errors), ...(dependsOn?.(view, item as never) ?? [view.answers[item.id]])];
}

const drawItem = (view: View, item: Item): unknown =>
  isAskedNow(view, item.id) ? templateOf(view, item).draw(view, item as never) : nothing;

/**
 * One item, drawn again only when something of its own has changed.
 * @param within The view that the item reads, out of that of the form: in a group, the row's.
 */
export const itemTemplate = (
  view: View,
  item: Item,
  within: (view: View) => View = (whole) => whole,
): unknown =>
  ownPart(
    view,
    (whole) => itemDependsOn(within(whole), item),
    (whole) => drawItem(within(whole), item),
  );
