import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '@safeguarding-forms/instruments';
import { attaching } from '@safeguarding-forms/text';
import { button } from '../controls/button.js';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';

/** Says of an answer that it came out of what is attached, as long as nobody has changed it, with a way to take it back. */
export const filledMark = (view: View, { id }: Item): TemplateResult | typeof nothing =>
  view.idPrefix === '' && view.filled?.has(id)
    ? html`<p class="hint" part="filled">
        ${translateBilingual(view, attaching.filled)}
        ${
          view.readOnly
            ? nothing
            : button(view, {
                look: 'link',
                part: 'take-back',
                action: 'take-back',
                label: translateBilingual(view, attaching.takeBack),
              })
        }
      </p>`
    : nothing;
