import { html, nothing } from 'lit';
import type { QuestionAnswer, QuestionItem, Section } from '@safeguarding-forms/instruments';
import { holds } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { chrome } from '@safeguarding-forms/text';
import { heading } from '../controls/heading.js';
import { itemTemplate } from '../controls/item.js';
import { ownPart } from '../controls/own-part.js';
import { staticPart } from '../controls/static-part.js';
import { stepTitle } from '../language/step-title.js';
import { translateBilingual } from '../language/translate.js';
import type { ItemTemplate, View } from './view.js';

/** One that prints boxes only is answered once a box is ticked. */
function isAnswered(view: View, { id }: QuestionItem): boolean {
  const { answer, selected } = (view.answers[id] ?? {}) as QuestionAnswer;
  return Boolean(answer ?? selected?.length);
}

/** How many of some questions are answered; nothing to the person at risk, who may stop at any of them. */
export function progress(view: View, questions: readonly QuestionItem[]): unknown {
  if (questions.length === 0 || view.wording.selfServe) return nothing;
  const done = (now: View): number => questions.filter((question) => isAnswered(now, question)).length;
  return html`<p class="progress">
    ${ownPart(
      view,
      (now) => [done(now)],
      (now) => translateBilingual(now, chrome.answered(done(now), questions.length)),
    )}
  </p>`;
}

function items(view: View, section: Section): unknown {
  const { table } = view.itemTemplates;
  return section.asTable && table
    ? (table as ItemTemplate).draw(view, section as never)
    : section.items.map((item) => itemTemplate(view, item));
}

const isShown = (view: View, { when }: Section): boolean =>
  !when || holds(view.definition, view.answers, when, view);

const isHidden = ({ layout: { currentSection } }: View, { id }: Section): boolean =>
  currentSection !== undefined && currentSection !== id;

/** How many steps there are hangs on the answers. */
const title = (view: View, id: string): unknown =>
  ownPart(
    view,
    (now) => [JSON.stringify(now.layout.stepName?.(id))],
    (now) => stepTitle(now, id),
  );

function drawSection(view: View, section: Section): unknown {
  if (!isShown(view, section)) return nothing;
  const { id } = section;
  return html`<section data-section=${id} ?hidden=${isHidden(view, section)}>
    ${staticPart(view, () => [
      html`<div class="head">
        ${heading(view, 1, title(view, id), `step-${id}`)}
        ${progress(
          view,
          section.items.filter((item) => item.kind === 'question'),
        )}
      </div>`,
      items(view, section),
    ])}
  </section>`;
}

/** A section with its heading, its progress and its items; of a form in steps, only the step is in sight. */
export const sectionTemplate = (view: View, section: Section): unknown =>
  ownPart(
    view,
    (now) => [isShown(now, section), isHidden(now, section)],
    (now) => drawSection(now, section),
  );
