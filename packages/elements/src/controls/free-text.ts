import { html, nothing, type TemplateResult } from 'lit';
import { IN_LINES } from '../answering/read-control.js';
import type { View } from '../form/view.js';
import { held } from './held.js';

/** One control for free text: where it stands, what it holds, what describes it. */
export interface FreeText {
  readonly id: string;
  /** Which part of the item it is, where the item has several. */
  readonly part?: string;
  readonly value: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  /** Its `aria-required`. */
  readonly isRequired?: unknown;
  /** Several lines, or one that grows with what it holds. */
  readonly isLong?: boolean | 'grows';
  readonly isNumeric?: boolean;
  /** The keys that a touch screen offers, where not those of plain text. */
  readonly keys?: string | undefined;
}

/**
 * A native control for free text, with everything off that would send what is typed elsewhere or keep it on the
 * device: completion, spelling and grammar services, writing suggestions.
 */
export function freeText(
  view: View,
  { id, part, value, describedBy, isInvalid, isRequired = nothing, isLong, isNumeric, keys }: FreeText,
): TemplateResult {
  const { idPrefix, isDisabled, readOnly } = view;
  const control = idPrefix + (part ? `${id}-${part}` : id);
  const draft = view.drafts.get(part ? `${id}.${part}` : id);
  // A control of one line would glue lines together that a host has put in; and it stays as it is while it is used.
  return isLong || /[\r\n]/.test(value) || (draft && IN_LINES in draft.typed)
    ? html`<textarea
        id="i-${control}"
        data-part=${part ?? 'value'}
        rows=${isLong === 'grows' ? 1 : 3}
        dir="auto"
        autocomplete="off"
        autocorrect="off"
        spellcheck="false"
        writingsuggestions="false"
        aria-required=${isRequired}
        aria-describedby=${describedBy}
        aria-invalid=${isInvalid}
        ?readonly=${readOnly}
        ?disabled=${isDisabled}
        .value=${held(view, value)}
      ></textarea>`
    : html`<input
        id="i-${control}"
        class=${isNumeric ? 'numeric' : ''}
        type="text"
        data-part=${part ?? 'value'}
        dir="auto"
        inputmode=${keys ?? (isNumeric ? 'numeric' : 'text')}
        autocomplete="off"
        autocorrect="off"
        spellcheck="false"
        writingsuggestions="false"
        aria-required=${isRequired}
        aria-describedby=${describedBy}
        aria-invalid=${isInvalid}
        ?readonly=${readOnly}
        ?disabled=${isDisabled}
        .value=${held(view, value)}
      />`;
}
