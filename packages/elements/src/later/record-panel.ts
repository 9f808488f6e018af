import type { TemplateResult } from 'lit';
import type { RecordAssessment, ResultOf } from '@safeguarding-forms/instruments';
import { panel } from '@safeguarding-forms/text';
import { editionNotes } from './edition-notes.js';
import { guidance } from './guidance.js';
import { recordFindings } from './record-findings.js';
import { landmarkName } from '../templates/landmark-name.js';
import { heading, tell, type View } from '../templates/view.js';

/** The live result of a record: whether it can be sent, what is missing, and what follows from it. */
export function recordPanel(view: View, result: object): TemplateResult {
  const record = result as ResultOf<RecordAssessment>;
  const { html, explanations } = view;
  const outcome = explanations?.outcomes[record.outcome ?? ''];
  return html`<section
    class="result"
    part="result"
    data-outcome=${record.outcome}
    ?data-complete=${record.complete}
    aria-label=${landmarkName(view, panel.result)}
  >
    ${heading(view, 1, tell(view, panel.result))}
    ${
      outcome
        ? html`<p class="outcome">${tell(view, outcome.label)}</p>
            <p>${tell(view, outcome.next)}</p>`
        : null
    }
    ${recordFindings(view, record)} ${guidance(view)} ${editionNotes(view)}
    <slot name="support"></slot>
  </section>`;
}
