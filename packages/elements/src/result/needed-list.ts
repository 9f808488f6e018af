import { html, nothing } from 'lit';
import type { Item } from '@safeguarding-forms/instruments';
import { allItems, isBlank } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { recording } from '@safeguarding-forms/text';
import { isAskedNow } from '../answering/asked-now.js';
import { madeRequiredBy } from '../answering/required-now.js';
import { heading } from '../controls/heading.js';
import { ownPart } from '../controls/own-part.js';
import { staticPart } from '../controls/static-part.js';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { wayTo } from './missing-list.js';

/** Whether an answer has made an item required that has no answer yet. */
const isOpen = (view: View, item: Item): boolean =>
  isBlank(view.answers[item.id]) && madeRequiredBy(view, item) !== undefined && isAskedNow(view, item.id);

/**
 * What answers have made required and is open, each a way to its field. All that can become so is drawn once and hidden:
 * such an answer may be one that changes much else.
 */
export function neededList(view: View): unknown {
  const items = allItems(view.definition).filter(({ required }) => typeof required === 'object');
  const hidden = (isHidden: (now: View) => boolean): unknown =>
    ownPart(view, (now) => [isHidden(now)], isHidden);
  // Once the answers are read through there is none; on paper it is said by itself.
  if (items.length === 0 || view.isFinal) return nothing;
  return staticPart(
    view,
    () =>
      html`<div ?hidden=${hidden((now) => !items.some((item) => isOpen(now, item)))}>
        ${heading(view, 2, translateBilingual(view, recording.missing))}
        <ul>
          ${items.map(
            (item) => html`<li ?hidden=${hidden((now) => !isOpen(now, item))}>${wayTo(view, item.id)}</li>`,
          )}
        </ul>
      </div>`,
  );
}
