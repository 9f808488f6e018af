import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { EditionOf, InstrumentAnswers, InstrumentResult } from '@safeguarding-forms/instruments';
import { translations } from '@safeguarding-forms/text/internal/locales/dash/translations.js';
import type { FormKind } from '../form/form-kind.js';
import { SafeguardingForm } from '../form/safeguarding-form.js';
import { ticksPanel } from '../result/ticks-panel.js';
import { selfServeKind } from '../self-serve/self-serve-kind.js';
import { selfServeStyles } from '../styles/self-serve-styles.js';
import { edition } from './cleveland.js';
import { editionsToPerson, otherEditions } from './editions.js';

/** Answers to any edition. */
type ChecklistAnswers<E extends EditionOf<'dash'> = EditionOf<'dash'>> =
  E extends EditionOf<'dash'> ? InstrumentAnswers<'dash', E> : never;

/**
 * The DASH risk checklist and the risk tools made after it, scored while they are filled in.
 *
 * @tag dash-checklist
 */
export class DashChecklist extends SafeguardingForm<ChecklistAnswers, InstrumentResult<'dash', 'cleveland'>> {
  static override readonly kind: FormKind = {
    tag: 'dash-checklist',
    editionName: 'edition',
    part: 'dash',
    editions: [edition, ...otherEditions],
    selfServe: selfServeKind(editionsToPerson),
    translations,
    panel: ticksPanel,
  };

  static override styles: CSSResultGroup = [SafeguardingForm.styles, selfServeStyles];

  static override properties: PropertyDeclarations = { edition: { reflect: true, noAccessor: true } };

  /** The local edition: `cleveland`, `kirklees`, `sefton-domestic`, `sefton-sexual` or `sefton-hate`. */
  get edition(): EditionOf<'dash'> {
    return this.editionName as EditionOf<'dash'>;
  }

  set edition(name: EditionOf<'dash'>) {
    this.editionName = name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dash-checklist': DashChecklist;
  }
}
