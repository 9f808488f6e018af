import type { PropertyDeclarations } from 'lit';
import type { InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import { liverpool } from '@safeguarding-forms/instruments/marac-decision/liverpool.js';
import { sefton } from '@safeguarding-forms/instruments/marac-decision/sefton.js';
import { words } from '@safeguarding-forms/text/en/marac-decision/sefton.js';
import type { FormKind } from '../form/form-kind.js';
import { RecordForm } from '../record/record-form.js';

/**
 * Whether a case is referred to a multi-agency risk assessment conference, one question at a time. It takes a risk
 * assessment along.
 *
 * @tag marac-decision
 */
export class MaracDecision extends RecordForm<
  InstrumentAnswers<'marac-decision', 'sefton'> | InstrumentAnswers<'marac-decision', 'liverpool'>,
  InstrumentResult<'marac-decision', 'sefton'> | InstrumentResult<'marac-decision', 'liverpool'>
> {
  static override readonly kind: FormKind = {
    tag: 'marac-decision',
    editionName: 'area',
    part: 'marac-decision',
    editions: [
      {
        module: sefton,
        words,
        explanations: () => import('@safeguarding-forms/text/en/marac-decision/sefton-explanations.js'),
      },
      {
        module: liverpool,
        words: () => import('@safeguarding-forms/text/en/marac-decision/liverpool.js'),
        explanations: () => import('@safeguarding-forms/text/en/marac-decision/liverpool-explanations.js'),
      },
    ],
    verifier: () => import('../verifier.js'),
    attachable: {
      dash: () => import('../dash-checklist/attachable.js'),
      merit: () => import('../merit-form/attachable.js'),
    },
    panel: (view, result) => view.later?.routePanel(view, result),
  };

  static override properties: PropertyDeclarations = { area: { reflect: true, noAccessor: true } };

  /** The local area: `sefton` or `liverpool`. */
  get area(): string {
    return this.editionName;
  }

  set area(name: string) {
    this.editionName = name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'marac-decision': MaracDecision;
  }
}
