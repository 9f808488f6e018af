import type { TemplateResult } from 'lit';
import type { RecordAssessment } from '@safeguarding-forms/instruments';
import { panel, recording, type Message } from '@safeguarding-forms/text';
import { heading, tell, type View } from '../templates/view.js';
import { pathName } from './error-text.js';

/** So many of what is missing are named; the step list shows where the rest is. */
const MOST_NAMED = 8;

/** A heading and what stands under it; nothing where there is nothing. */
export function list(view: View, title: Message, lines: readonly unknown[]): TemplateResult | null {
  const { html } = view;
  if (lines.length === 0) return null;
  return html`${heading(view, 2, tell(view, title))}
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}

/** Codes in words. */
export const worded = (
  view: View,
  codes: readonly string[],
  words: Readonly<Record<string, Message | undefined>> = {},
): unknown[] => codes.map((code) => tell(view, words[code], code));

/** What a record still lacks, what makes it indefensible, and the routes and flags that follow from it. */
export function recordFindings(view: View, result: RecordAssessment): TemplateResult | null {
  const { html, explanations } = view;
  const { missing, weaknesses = [], basis = [], flags } = result;
  const named = missing.slice(0, MOST_NAMED).map((path) => pathName(view, path));
  const more = missing.length - named.length;
  return html`${list(view, recording.missing, more > 0 ? [...named, `+ ${more}`] : named)}
  ${list(view, recording.weaknesses, worded(view, weaknesses, explanations?.weaknesses))}
  ${list(view, panel.routes, worded(view, basis, explanations?.basis))}
  ${list(view, panel.attention, worded(view, flags, explanations?.flags))}`;
}
