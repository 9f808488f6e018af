import { html, nothing, type TemplateResult } from 'lit';
import type { AttachmentItem } from '@safeguarding-forms/instruments';
import { attaching } from '@safeguarding-forms/text';
import { describedBy, errorsOf, tell, wordsOf, type View } from '../../templates/view.js';

/** A view that knows what is on its way, and where on the page an attachment is made. */
export type AttachmentView = View & {
  readonly arriving?: ReadonlySet<string>;
  readonly sources?: Readonly<Record<string, string>>;
};

function empty(view: AttachmentView, item: AttachmentItem): TemplateResult {
  const isArriving = view.arriving?.has(item.id);
  const source = view.sources?.[item.id];
  return html`<p role="status">
      ${tell(view, isArriving ? attaching.checking : source ? attaching.none : attaching.elsewhere)}
    </p>
    ${
      source
        ? html`<button type="button" class="plain" part="visit" data-action="visit">
            ${tell(view, attaching.visit)}
          </button>`
        : nothing
    }`;
}

/** The place of a submission that travels along: what is attached, or where on the page it is made. */
export function attachment(view: AttachmentView, item: AttachmentItem): TemplateResult {
  const attached = view.attachments[item.id];
  const { label, hint } = wordsOf(view, item);
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
    <p class="label" id="l-${item.id}">${tell(view, label)}</p>
    ${hint ? html`<p class="hint" id="h-${item.id}">${tell(view, hint)}</p>` : nothing}
    ${view.later?.itemErrors(view, item)}
    ${
      attached
        ? html`<div class="notice" part="attached" role="status">
            ${view.later?.attachedSummary(view, item, attached)}
            ${
              view.readOnly
                ? nothing
                : html`<button type="button" class="link" part="detach" data-action="detach">
                    ${tell(view, attaching.detach)}
                  </button>`
            }
          </div>`
        : empty(view, item)
    }
  </div>`;
}
