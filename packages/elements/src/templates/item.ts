import { nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Item } from '@safeguarding-forms/instruments';
import { choice, dateField, textField } from './fields.js';
import { groupFrame } from './item-frame.js';
import { question } from './question.js';
import { asks, type View } from './view.js';

function drawn(view: View, item: Item, look: unknown): unknown {
  const draw = view.kinds[item.kind];
  if (draw) return draw(view, item as never, look);
  switch (item.kind) {
    case 'question':
      return question(view, item);
    case 'choice':
      return choice(view, item);
    case 'date':
      return dateField(view, item);
    case 'judgement':
      return groupFrame(view, item, view.later?.judgement(view, item));
    default:
      return textField(view, item);
  }
}

/** Whether a path leads to an item or into it. */
const isWithin = (path: string, id: string): boolean => path.split(/[.[]/)[0] === id;

/** One item, drawn again only when something of its own changed: one key or click redraws one item. */
export function itemTemplate(view: View, look: unknown, item: Item): unknown {
  const drafts = [...view.drafts].filter(([path]) => isWithin(path, item.id)).map(([, draft]) => draft);
  const errors = view.errors
    .filter(({ path }) => isWithin(path, item.id))
    .map(({ path, code }) => `${path} ${code}`);
  const asked = asks(view, item.id);
  return guard([look, item, asked, view.answers[item.id], ...drafts, errors.join()], () =>
    asked ? drawn(view, item, look) : nothing,
  );
}
