import { html, nothing, type TemplateResult } from 'lit';
import type { AttachmentItem } from '@safeguarding-forms/instruments';
import { attaching } from '@safeguarding-forms/text';
import { button } from '../controls/button.js';
import { hintOf } from '../controls/item-notes.js';
import { neededMark, nowNeeded } from '../controls/needed.js';
import { describedBy, errorsOf, itemErrors } from '../errors/item-errors.js';
import type { ItemTemplate, View } from '../form/view.js';
import { translateBilingual, wordsOf } from '../language/translate.js';
import { attachedSummary } from './attached-summary.js';

/** The way of the copy that a form gave whoever sent it, put in by hand; and that a file was none. */
const fromFile = (view: View, { id }: AttachmentItem): TemplateResult | typeof nothing =>
  view.readOnly
    ? nothing
    : html`${
        view.refusedFiles?.has(id)
          ? html`<p class="error" role="alert">${translateBilingual(view, attaching.notAForm)}</p>`
          : nothing
      }
      ${button(view, {
        look: 'plain',
        part: 'attach-file',
        action: 'attach-file',
        label: translateBilingual(view, attaching.fromFile),
      })}`;

function empty(view: View, item: AttachmentItem): TemplateResult {
  const isArriving = view.arriving?.has(item.id);
  const source = view.attachmentSources?.[item.id];
  const message = isArriving ? attaching.checking : attaching.none;
  return html`<p role="status">${translateBilingual(view, message)}</p>
    ${
      source
        ? button(view, {
            look: 'plain',
            part: 'visit',
            action: 'visit',
            label: translateBilingual(view, attaching.visit),
          })
        : nothing
    }
    ${fromFile(view, item)}`;
}

const detachButton = (view: View): TemplateResult | typeof nothing =>
  view.readOnly
    ? nothing
    : button(view, {
        look: 'link',
        part: 'detach',
        action: 'detach',
        label: translateBilingual(view, attaching.detach),
      });

/** The place of a submission that travels along: what is attached, or where on the page it is made. */
export const attachment: ItemTemplate = {
  dependsOn: ({ attachments, arriving, attachmentSources, refusedFiles }, { id }: AttachmentItem) => [
    attachments[id],
    arriving?.has(id),
    refusedFiles?.has(id),
    attachmentSources?.[id],
  ],
  inWords(view, item: AttachmentItem) {
    const attached = view.attachments[item.id];
    return attached && attachedSummary(view, item, attached);
  },
  draw(view, item: AttachmentItem) {
    const attached = view.attachments[item.id];
    return html`<div
      class="item attachment"
      role="group"
      tabindex="-1"
      data-item=${item.id}
      data-part="value"
      ?data-error=${errorsOf(view, item.id).length > 0}
      aria-labelledby="l-${item.id}"
      aria-describedby=${describedBy(view, item)}
    >
      <p class="label" id="l-${item.id}">
        ${translateBilingual(view, wordsOf(view, item).label)}${neededMark(view, item)}
      </p>
      ${hintOf(view, item)} ${nowNeeded(view, item)} ${itemErrors(view, item)}
      ${
        attached
          ? html`<div class="notice" part="attached" role="status">
              ${attachedSummary(view, item, attached)} ${detachButton(view)}
            </div>`
          : empty(view, item)
      }
    </div>`;
  },
};
