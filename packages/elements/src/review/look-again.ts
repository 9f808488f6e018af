import { html, nothing } from 'lit';
import type { RecordAssessment } from '@safeguarding-forms/instruments';
import { notKnowing, type Message } from '@safeguarding-forms/text';
import { heading } from '../controls/heading.js';
import { warningMessage, pathName } from '../errors/error-text.js';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';

type Change = (path: string) => void;

/** A heading, and under it links that lead back to what they name. */
function links(
  view: View,
  name: string,
  title: Message,
  all: readonly { readonly path: string; readonly words: unknown }[],
  change: Change,
): unknown {
  // A fragment does not cross the shadow root, and would leave the item's id in the history: focus moves by script.
  const follow = (event: Event, path: string): void => {
    event.preventDefault();
    change(path);
  };
  if (all.length === 0) return nothing;
  return html`<div class="notice look-again" part=${name}>
    ${heading(view, 2, translateBilingual(view, title))}
    <ul>
      ${all.map(
        ({ path, words }) =>
          html`<li><a href="#" @click=${(event: Event) => follow(event, path)}>${words}</a></li>`,
      )}
    </ul>
  </div>`;
}

/** What to look at again before a record is sent: what is unlikely, and what is marked as not known. */
export function lookAgain(view: View, change: Change): unknown {
  const warnings = (view.warnings ?? []).map((issue) => ({
    path: issue.path,
    words: html`${pathName(view, issue.path)}: ${translateBilingual(view, warningMessage(view, issue))}`,
  }));
  const { notKnown = [] } = view.result as Partial<RecordAssessment>;
  const marks = notKnown.map((path) => ({ path, words: pathName(view, path) }));
  return [
    links(view, 'warnings', notKnowing.unlikely, warnings, change),
    links(view, 'not-known', notKnowing.marked, marks, change),
  ];
}
