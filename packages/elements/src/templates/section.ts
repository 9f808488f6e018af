import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionAnswer, QuestionItem, Section } from '@safeguarding-forms/instruments';
import { holds } from '@safeguarding-forms/instruments/check/asked.js';
import { chrome } from '@safeguarding-forms/text';
import { itemTemplate } from './item.js';
import { heading, tell, type View } from './view.js';

/** How many of some questions are answered; one that prints boxes only is, once a box is ticked. */
export function progress(view: View, questions: readonly QuestionItem[]): TemplateResult | typeof nothing {
  if (questions.length === 0) return nothing;
  const isAnswered = ({ id }: QuestionItem): boolean => {
    const { answer, selected } = (view.answers[id] ?? {}) as QuestionAnswer;
    return Boolean(answer ?? selected?.length);
  };
  const done = questions.filter(isAnswered).length;
  return html`<p class="progress">${tell(view, chrome.answered(done, questions.length))}</p>`;
}

/** A section with its heading, its progress and its items; of a form in steps, only the step is in sight. */
export function sectionTemplate(view: View, look: unknown, section: Section, step?: string): unknown {
  if (section.when && !holds(view.definition, view.answers, section.when, view)) return nothing;
  return html`<section data-section=${section.id} ?hidden=${step !== undefined && step !== section.id}>
    ${heading(view, 1, tell(view, view.wording.words.sections[section.id], section.id), `step-${section.id}`)}
    ${progress(
      view,
      section.items.filter((item) => item.kind === 'question'),
    )}
    ${
      section.asTable && view.kinds.table
        ? view.kinds.table(view, section as never, look)
        : section.items.map((item) => itemTemplate(view, look, item))
    }
  </section>`;
}
