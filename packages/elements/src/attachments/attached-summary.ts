import { html, type TemplateResult } from 'lit';
import type { Assessment, Attached, AttachmentItem } from '@safeguarding-forms/instruments';
import { attachedCodes, attaching, type Message } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';
import { translateBilingual, wordsOf } from '../language/translate.js';
import { wholeText } from '../language/whole-text.js';

/** What an attached tool came to: its count of yes answers or its total; of a grid, the highest levels. */
type Figures = Assessment & {
  readonly yes?: number;
  readonly total?: number;
  readonly overall?: string | null;
  readonly classification?: { readonly overall?: string | null };
};

const written = (date: unknown): string => String(date).slice(0, 10).split('-').reverse().join('/');

/** What is attached in short: which tool, about whom, when, and what came of it. */
export function attachedSummary(view: View, item: AttachmentItem, attached: Attached): TemplateResult {
  const { takes = {} } = wordsOf(view, item);
  const { instrument, answers, result, submittedAt } = attached as Attached & {
    readonly submittedAt?: string;
  };
  const { yes, total, overall, level = overall, classification, outcome } = result as Figures;
  const line = (label: Message, value: unknown): TemplateResult | null =>
    value === undefined || value === null || value === ''
      ? null
      : html`<div>
          <dt>${translateBilingual(view, label)}</dt>
          <dd>${typeof value === 'object' ? value : wholeText(value)}</dd>
        </div>`;
  const worded = (code: string | null | undefined): unknown =>
    code ? translateBilingual(view, attachedCodes[code], code) : undefined;
  return html`<p class="label">
      ${translateBilingual(view, takes[instrument.id], instrument.id)} (${wholeText(instrument.edition)})
    </p>
    <dl class="attached">
      ${line(attaching.about, answers.victimName)}
      ${line(attaching.born, answers.victimDob && written(answers.victimDob))}
      ${line(attaching.submitted, submittedAt && written(submittedAt))}
      ${line(attaching.figure, total ?? yes)} ${line(attaching.level, worded(level))}
      ${line(attaching.classification, worded(classification?.overall))}
      ${line(attaching.outcome, worded(outcome))}
    </dl>`;
}
