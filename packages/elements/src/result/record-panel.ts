import { html, type TemplateResult } from 'lit';
import type { RecordAssessment, ResultOf } from '@safeguarding-forms/instruments';
import { panel } from '@safeguarding-forms/text';
import { heading } from '../controls/heading.js';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { editionNotes } from './edition-notes.js';
import { guidance } from './guidance.js';
import { staticPart } from '../controls/static-part.js';
import { landmarkName } from './landmark-name.js';
import { recordFindings } from './record-findings.js';

/** The live result of a record: whether it can be sent, what is missing, and what follows from it. */
export function recordPanel(view: View, result: object): TemplateResult {
  const record = result as ResultOf<RecordAssessment>;
  const { explanations } = view.wording;
  const outcome = explanations.outcomes[record.outcome ?? ''];
  return html`<section
    class="result"
    part="result"
    data-outcome=${record.outcome}
    ?data-complete=${record.complete}
    aria-label=${landmarkName(view, panel.result)}
  >
    ${staticPart(view, () => heading(view, 1, translateBilingual(view, panel.result)))}
    ${
      outcome
        ? html`<p class="outcome">${translateBilingual(view, outcome.label)}</p>
            <p>${translateBilingual(view, outcome.next)}</p>`
        : null
    }
    ${recordFindings(view, record)} ${staticPart(view, () => [guidance(view), editionNotes(view)])}
    <slot name="support"></slot>
  </section>`;
}
