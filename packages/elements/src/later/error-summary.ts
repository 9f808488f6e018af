import type { TemplateResult } from 'lit';
import { pluralForm, problems } from '@safeguarding-forms/text';
import { heading, tell, type View } from '../templates/view.js';
import { errorMessage } from './error-text.js';

/** All errors at the top, with a link to each; takes the focus when it appears. */
export function errorSummary(view: View, goTo: (path: string) => void): TemplateResult {
  const { html, errors } = view;
  const title = pluralForm(view.wording.language, errors.length, problems(errors.length));
  // A fragment does not cross the shadow root, and would leave the item's id in the history: focus moves by script.
  const follow = (event: Event, path: string): void => {
    event.preventDefault();
    goTo(path);
  };
  return html`<div class="summary" part="error-summary" role="alert" tabindex="-1" data-focus="errors">
    ${heading(view, 1, tell(view, title))}
    <ul>
      ${errors.map(
        (issue) =>
          html`<li>
            <a href="#" @click=${(event: Event) => follow(event, issue.path)}
              >${tell(view, errorMessage(view, issue))}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
