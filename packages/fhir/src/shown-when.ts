/** When an item of a Questionnaire is shown. */
import type { Item } from '@safeguarding-forms/instruments';
import { ownExtension } from './addresses.js';
import { enabledBy, type Place } from './enable-when.js';
import type { Extension, QuestionnaireItem } from './resources.js';

/** What says when an item is shown. */
export type Shown = Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior' | 'extension'>;

/** When an item is shown; what cannot be said so stands beside it as it is, and the item is always shown. */
export function shownWhen(when: Item['when'], place: Place): Shown {
  if (!when) return {};
  const enabled = enabledBy(when, place);
  if (!enabled)
    return {
      extension: [{ url: ownExtension(place.base, 'shown-when'), valueString: JSON.stringify(when) }],
    };
  const { enableWhen, enableBehavior } = enabled;
  return enableWhen.length > 1 ? { enableWhen, enableBehavior } : { enableWhen };
}

/** Adds extensions to those that an item has. */
export const extended = (shown: Shown, ...more: readonly Extension[]): Shown => ({
  ...shown,
  extension: [...(shown.extension ?? []), ...more],
});
