import { html, type TemplateResult } from 'lit';
import { pluralForm, problems } from '@safeguarding-forms/text';
import { heading } from '../controls/heading.js';
import { errorMessage } from './error-text.js';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';

/** All errors at the top, with a link to each; takes the focus when it appears. */
export function errorSummary(view: View, goTo: (path: string) => void): TemplateResult {
  const { errors } = view;
  const title = pluralForm(view.wording.language, errors.length, problems(errors.length));
  // A fragment does not cross the shadow root, and would leave the item's id in the history: focus moves by script.
  const follow = (event: Event, path: string): void => {
    event.preventDefault();
    goTo(path);
  };
  return html`<div class="summary" part="error-summary" role="alert" tabindex="-1" data-focus="errors">
    ${heading(view, 1, translateBilingual(view, title))}
    <ul>
      ${errors.map(
        (issue) =>
          html`<li>
            <a href="#" @click=${(event: Event) => follow(event, issue.path)}
              >${translateBilingual(view, errorMessage(view, issue))}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
