import { nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Item } from '@safeguarding-forms/instruments';
import { isAsked } from '@safeguarding-forms/instruments/check/asked.js';
import { choice, dateField, textField } from './fields.js';
import { groupFrame } from './item-frame.js';
import { question } from './question.js';
import { errorsOf, type View } from './view.js';

function drawn(view: View, item: Item): unknown {
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

/** One item, drawn again only when something of its own changed: one key or click redraws one item. */
export function itemTemplate(view: View, look: unknown, item: Item): unknown {
  const drafts = [...view.drafts]
    .filter(([path]) => path.split('.')[0] === item.id)
    .map(([, draft]) => draft);
  const errors = errorsOf(view, item.id).map(({ path, code }) => `${path} ${code}`);
  const asked = isAsked(view.definition, view.answers, item.id);
  return guard([look, item, asked, view.answers[item.id], ...drafts, errors.join()], () =>
    asked ? drawn(view, item) : nothing,
  );
}
