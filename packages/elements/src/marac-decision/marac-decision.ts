import type { PropertyDeclarations } from 'lit';
import type { EditionOf, InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import { translations } from '@safeguarding-forms/text/internal/locales/marac-decision/translations.js';
import type { FormKind } from '../form/form-kind.js';
import type { OwnDrawing } from '../form/view.js';
import { routePanel } from '../result/route-panel.js';
import { pathSoFar } from '../steps/path-so-far.js';
import { RecordForm } from '../steps/record-form.js';
import type { StepsModel } from '../steps/step-list.js';
import { edition } from './sefton.js';
import { otherEditions } from './editions.js';

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
    editions: [edition, ...otherEditions],
    translations,
    verifier: () => import('../attachments/verifier.js'),
    attachable: {
      dash: () => import('../dash-checklist/attachable.js'),
      merit: () => import('../merit-form/attachable.js'),
    },
    panel: routePanel,
  };

  static override properties: PropertyDeclarations = { area: { reflect: true, noAccessor: true } };

  /** The local area: `sefton` or `liverpool`. */
  get area(): EditionOf<'marac-decision'> {
    return this.editionName as EditionOf<'marac-decision'>;
  }

  set area(name: EditionOf<'marac-decision'>) {
    this.editionName = name;
  }

  protected override above(model: StepsModel): OwnDrawing {
    return pathSoFar(this.answers.answers, model);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'marac-decision': MaracDecision;
  }
}
