import type { PropertyDeclarations } from 'lit';
import type { EditionOf, InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import { translations } from '@safeguarding-forms/text/internal/locales/mappa-screening/translations.js';
import type { FormKind } from '../form/form-kind.js';
import type { OwnDrawing } from '../form/view.js';
import { routePanel } from '../result/route-panel.js';
import { pathSoFar } from '../steps/path-so-far.js';
import { StepForm } from '../steps/step-form.js';
import type { StepsModel } from '../steps/step-list.js';
import { edition } from './cleveland.js';

/**
 * Whether someone who does harm belongs before multi-agency public protection arrangements, one question at a time.
 *
 * @tag mappa-screening
 */
export class MappaScreening extends StepForm<
  InstrumentAnswers<'mappa-screening', 'cleveland'>,
  InstrumentResult<'mappa-screening', 'cleveland'>
> {
  static override readonly kind: FormKind = {
    tag: 'mappa-screening',
    editionName: 'edition',
    part: 'mappa-screening',
    editions: [edition],
    translations,
    panel: routePanel,
  };

  static override properties: PropertyDeclarations = { edition: { reflect: true, noAccessor: true } };

  /** The local edition: `cleveland`. */
  get edition(): EditionOf<'mappa-screening'> {
    return this.editionName as EditionOf<'mappa-screening'>;
  }

  set edition(name: EditionOf<'mappa-screening'>) {
    this.editionName = name;
  }

  protected override above(model: StepsModel): OwnDrawing {
    return pathSoFar(this.answers.answers, model);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mappa-screening': MappaScreening;
  }
}
