import type { PropertyDeclarations } from 'lit';
import type { InstrumentAnswers, InstrumentResult, TicksAssessment } from '@safeguarding-forms/instruments';
import { cleveland } from '@safeguarding-forms/instruments/dash/cleveland.js';
import { kirklees } from '@safeguarding-forms/instruments/dash/kirklees.js';
import { answers, chrome } from '@safeguarding-forms/text';
import { words } from '@safeguarding-forms/text/en/dash/cleveland.js';
import type { FormKind } from '../form/form-kind.js';
import { SafeguardingForm } from '../form/safeguarding-form.js';
import type { Figure } from '../later/result-panel.js';

/** The counts behind a checklist's band. */
function figures({ yes, no, unknown, unanswered }: TicksAssessment): readonly Figure[] {
  return [
    { label: answers.yes, value: yes },
    { label: answers.no, value: no },
    { label: answers.unknown, value: unknown },
    { label: chrome.unanswered, value: unanswered },
  ];
}

/**
 * The DASH risk checklist, scored while it is filled in.
 *
 * @tag dash-checklist
 */
export class DashChecklist extends SafeguardingForm<
  InstrumentAnswers<'dash', 'cleveland'> | InstrumentAnswers<'dash', 'kirklees'>,
  InstrumentResult<'dash', 'cleveland'>
> {
  static override readonly kind: FormKind = {
    tag: 'dash-checklist',
    editionName: 'edition',
    part: 'dash',
    editions: [
      {
        module: cleveland,
        words,
        explanations: () => import('@safeguarding-forms/text/en/dash/cleveland-explanations.js'),
      },
      {
        module: kirklees,
        words: () => import('@safeguarding-forms/text/en/dash/kirklees.js'),
        explanations: () => import('@safeguarding-forms/text/en/dash/kirklees-explanations.js'),
      },
    ],
    panel: (view, result) =>
      view.later?.resultPanel(view, result as TicksAssessment, figures(result as TicksAssessment)),
  };

  static override properties: PropertyDeclarations = { edition: { reflect: true, noAccessor: true } };

  /** The local edition: `cleveland` or `kirklees`. */
  get edition(): string {
    return this.editionName;
  }

  set edition(name: string) {
    this.editionName = name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dash-checklist': DashChecklist;
  }
}
