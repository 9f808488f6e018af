import { html, nothing } from 'lit';
import type { QuestionAnswer, Section } from '@safeguarding-forms/instruments';
import { holds } from '@safeguarding-forms/instruments/check/asked.js';
import { chrome } from '@safeguarding-forms/text';
import { itemTemplate } from './item.js';
import { heading, tell, type View } from './view.js';

/** A section with how many of its questions are answered. */
export function sectionTemplate(view: View, look: unknown, section: Section): unknown {
  if (section.when && !holds(view.definition, view.answers, section.when)) return nothing;
  const questions = section.items.filter((item) => item.kind === 'question' && item.answers.length > 0);
  const done = questions.filter(({ id }) => (view.answers[id] as QuestionAnswer | undefined)?.answer).length;
  const progress = questions.length
    ? html`<p class="progress">${tell(view, chrome.answered(done, questions.length))}</p>`
    : nothing;
  return html`<section data-section=${section.id}>
    ${heading(view, 1, tell(view, view.wording.words.sections[section.id], section.id))} ${progress}
    ${section.items.map((item) => itemTemplate(view, look, item))}
  </section>`;
}
