import type { PropertyDeclarations } from 'lit';
import type { InstrumentAnswers, InstrumentResult, MeritAssessment } from '@safeguarding-forms/instruments';
import { liverpool } from '@safeguarding-forms/instruments/merit/liverpool.js';
import { total as totalLabel } from '@safeguarding-forms/text/en/merit/figures.js';
import { words } from '@safeguarding-forms/text/en/merit/liverpool.js';
import type { FormKind } from '../form/form-kind.js';
import { SafeguardingForm } from '../form/safeguarding-form.js';
import type { Figure } from '../later/result-panel.js';

/** The three counts whose product grades the form. */
function figures({ breakdown, social, violence, total }: MeritAssessment): readonly Figure[] {
  return [
    { label: words.sections.breakdown, value: breakdown },
    { label: words.sections.social, value: social },
    { label: words.sections.violence, value: violence },
    { label: totalLabel, value: total },
  ];
}

/**
 * The Merseyside Risk Indicator Toolkit, graded while it is filled in.
 *
 * @tag merit-form
 */
export class MeritForm extends SafeguardingForm<
  InstrumentAnswers<'merit', 'liverpool'>,
  InstrumentResult<'merit', 'liverpool'>
> {
  static override readonly kind: FormKind = {
    tag: 'merit-form',
    editionName: 'edition',
    part: 'merit',
    editions: [
      {
        module: liverpool,
        words,
        explanations: () => import('@safeguarding-forms/text/en/merit/liverpool-explanations.js'),
      },
    ],
    panel: (view, result) =>
      view.later?.resultPanel(view, result as MeritAssessment, figures(result as MeritAssessment)),
  };

  static override properties: PropertyDeclarations = { edition: { reflect: true, noAccessor: true } };

  /** The local edition: `liverpool`. */
  get edition(): string {
    return this.editionName;
  }

  set edition(name: string) {
    this.editionName = name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'merit-form': MeritForm;
  }
}
