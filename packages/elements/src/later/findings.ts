import type { TemplateResult } from 'lit';
import type { Finding, ScoredAssessment } from '@safeguarding-forms/instruments';
import { openAnswers, panel, pluralForm, type Explanations, type Message } from '@safeguarding-forms/text';
import { heading, numberOf, tell, textOf, type View } from '../templates/view.js';
import { editionNotes } from './edition-notes.js';

/** A checklist counts the answers "don't know"; other forms have none. */
type Scored = ScoredAssessment & { readonly unknown?: number };
type Codes = Readonly<Partial<Record<string, Message>>>;

/** Codes in words, with the questions behind them. */
function list(
  view: View,
  why: Explanations['why'],
  title: Message,
  found: readonly Finding[],
  words: Codes,
): TemplateResult | null {
  const { html } = view;
  const questions = (items: readonly string[]): string =>
    items
      .filter((id) => id in why)
      .map(numberOf)
      .join(', ');
  if (found.length === 0) return null;
  return html`${heading(view, 2, tell(view, title))}
    <ul>
      ${found.map(
        ({ code, items }) =>
          html`<li>
            ${tell(view, words[code], code)}
            ${questions(items) ? tell(view, panel.questions(questions(items))) : null}
          </li>`,
      )}
    </ul>`;
}

/** How far the open answers could still raise the band. */
function couldRise(
  view: View,
  { band, possibleBand, unanswered, unknown = 0, flags }: Scored,
): TemplateResult | null {
  const possible = view.explanations?.levels[possibleBand];
  const open = unanswered + unknown + (flags.includes('callouts-unknown') ? 1 : 0);
  if (open === 0 || possibleBand === band || !possible) return null;
  const forms = openAnswers(open, textOf(view, possible.label));
  return view.html`<p class="could-rise">${tell(view, pluralForm(view.wording.language, open, forms))}</p>`;
}

const asFindings = (codes: readonly string[]): readonly Finding[] =>
  codes.map((code) => ({ code, items: [] }));

/** The result's reasons, routes, factors and flags in words, and on demand how the edition reads its document. */
export function findings(view: View, result: Scored): TemplateResult | null {
  const { html, explanations } = view;
  if (!explanations) return null;
  const { why, reasons, basis, factors, flags } = explanations;
  const band = view.explanations?.levels[result.band];
  return html`${
    result.band !== result.level && band
      ? html`<p>${tell(view, panel.scored(textOf(view, band.label)))}</p>`
      : null
  }
  ${couldRise(view, result)} ${list(view, why, panel.because, result.reasons, reasons)}
  ${list(view, why, panel.routes, asFindings(result.basis), basis)}
  ${list(view, why, panel.factors, result.factors, factors)}
  ${list(view, why, panel.attention, asFindings(result.flags), flags)} ${editionNotes(view)}`;
}
