import { html, type TemplateResult } from 'lit';
import type { RecordAssessment, ResultOf } from '@safeguarding-forms/instruments';
import { isBlank } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { NOT_KNOWN } from '@safeguarding-forms/instruments/internal/model/not-known.js';
import { openQuestions, pluralForm, recording } from '@safeguarding-forms/text';
import { isAskedNow } from '../answering/asked-now.js';
import { ownPart } from '../controls/own-part.js';
import type { View } from '../form/view.js';
import { translateBilingual } from '../language/translate.js';
import { editionNotes } from './edition-notes.js';
import { guidance } from './guidance.js';
import { staticPart } from '../controls/static-part.js';
import { landmarkName } from './landmark-name.js';
import { resultHeading, resultTitle } from './result-title.js';
import { recordFindings } from './record-findings.js';
import { briefFigure, resultBar } from './result-bar.js';

/** How many questions are open that can be left out. */
function openQuestionsIn(view: View): number {
  const marks = (view.answers[NOT_KNOWN] ?? []) as readonly string[];
  return view.definition.sections
    .flatMap(({ items }) => items)
    .filter(({ kind, id }) => kind !== 'attachment' && kind !== 'confirmation' && isBlank(view.answers[id]))
    .filter(({ id }) => !marks.includes(id) && isAskedNow(view, id)).length;
}

/** That a record could be sent does not say that it is full. */
const stillOpen = (view: View): unknown =>
  ownPart(
    view,
    (now) => [now.result.complete ? openQuestionsIn(now) : 0],
    (now) => {
      const open = now.result.complete ? openQuestionsIn(now) : 0;
      const said = open && pluralForm(now.wording.language, open, openQuestions(open));
      return said ? html`<p class="still-open">${translateBilingual(now, said)}</p>` : null;
    },
  );

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
      aria-label=${landmarkName(view, resultTitle(view))}
    >
      ${resultHeading(view)}
      ${
        outcome
          ? html`<p class="outcome">${translateBilingual(view, outcome.label)}</p>
              <p>${translateBilingual(view, outcome.next)}</p>`
          : null
      }
      ${stillOpen(view)} ${recordFindings(view, record)}
      ${staticPart(view, () => [guidance(view), editionNotes(view)])}
      <slot name="support"></slot>
    </section>
    ${staticPart(
      view,
      () =>
        resultBar(
          view,
          briefFigure(
            view,
            recording.missing,
            (now) => (now.result as object as RecordAssessment).missing.length,
          ),
        ),
      String(view.isFinal),
    )}`;
}
