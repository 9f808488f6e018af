import { html, nothing } from 'lit';
import type { RecordAssessment } from '@safeguarding-forms/instruments';
import { inShownOrder } from '@safeguarding-forms/instruments/internal/model/steps-of.js';
import { notKnowing, type Message } from '@safeguarding-forms/text';
import { heading } from '../controls/heading.js';
import { pathName, warningText } from '../errors/error-text.js';
import { fieldLink } from '../errors/field-link.js';
import type { View } from '../form/view.js';
import { translateBilingual, writtenBilingual } from '../language/translate.js';
import { wholeText } from '../language/whole-text.js';

type Change = (path: string) => void;

/** A heading, and under it links that lead back to what they name. */
function links(
  view: View,
  name: string,
  title: Message,
  all: readonly { readonly path: string; readonly words: unknown }[],
  change: Change,
): unknown {
  if (all.length === 0) return nothing;
  return html`<div class="notice look-again" part=${name}>
    ${heading(view, 2, translateBilingual(view, title))}
    <ul>
      ${all.map(({ path, words }) => html`<li>${fieldLink(change, path, words)}</li>`)}
    </ul>
  </div>`;
}

/** What to look at again before a record is sent: what is unlikely, and what is marked as not known. */
export function lookAgain(view: View, change: Change): unknown {
  const { definition } = view;
  const warnings = inShownOrder(definition, view.warnings ?? [], ({ path }) => path).map((issue) => ({
    path: issue.path,
    words: html`${wholeText(pathName(view, issue.path))}:
    ${writtenBilingual(view, (now) => warningText(now, issue))}`,
  }));
  const { notKnown = [] } = view.result as Partial<RecordAssessment>;
  const marks = inShownOrder(definition, notKnown, (path) => path).map((path) => ({
    path,
    words: wholeText(pathName(view, path)),
  }));
  return [
    links(view, 'warnings', notKnowing.unlikely, warnings, change),
    links(view, 'not-known', notKnowing.marked, marks, change),
  ];
}
