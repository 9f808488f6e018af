import type { Translations } from '@safeguarding-forms/text';
import { filledRows } from '../attachments/filled-rows.js';
import type { AnyInstrument, ShownKind, LazyEdition, SelfServeKind } from '../form/form-kind.js';
import type { View } from '../form/view.js';
import { gridAnnouncement, gridPanel } from '../result/grid-panel.js';
import { productPanel } from '../merit-form/product-panel.js';
import { recordPanel } from '../result/record-panel.js';
import { routePanel } from '../result/route-panel.js';
import { ticksPanel } from '../result/ticks-panel.js';
import { selfServeKind } from '../self-serve/self-serve-kind.js';
import { blank } from './blank.js';
import { builtIns, type BuiltIn } from './built-ins.js';

/** The live result of each kind of form. */
const PANELS: Readonly<Record<string, ShownKind['panel']>> = {
  ticks: ticksPanel,
  product: productPanel,
  record: recordPanel,
  route: routePanel,
  grid: gridPanel,
};

/** What an element shows that can show any instrument: nothing until it is told which. Every element has one for itself. */
export class ChosenKind implements ShownKind, AnyInstrument {
  readonly tag = 'safeguarding-form';
  readonly editionName = 'edition';
  readonly builtIn = Object.keys(builtIns);
  readonly initial = blank;
  readonly filledRows = filledRows;
  readonly attachable = {
    dash: () => import('../dash-checklist/attachable.js'),
    merit: () => import('../merit-form/attachable.js'),
    'share-without-consent': () => import('../share-without-consent/attachable.js'),
    'severity-grid': () => import('../severity-grid/attachable.js'),
    'marac-referral': () => import('../marac-referral/attachable.js'),
    'marac-actions': () => import('../marac-actions/attachable.js'),
  };
  #asked = '';
  #part = '';
  #selfServe: SelfServeKind | undefined;

  readonly any: AnyInstrument = this;

  get asked(): string {
    return this.#asked;
  }

  get part(): string {
    return this.#part;
  }

  get folder(): string {
    return this.#built?.folder ?? this.tag;
  }

  get editions(): readonly LazyEdition[] {
    return this.#built?.editions ?? [];
  }

  get translations(): Translations {
    return this.#built?.translations ?? {};
  }

  get selfServe(): SelfServeKind | undefined {
    return this.#selfServe;
  }

  get #built(): BuiltIn | undefined {
    return Object.hasOwn(builtIns, this.#part) ? builtIns[this.#part] : undefined;
  }

  ask(instrument: string): void {
    this.#asked = instrument;
    this.#part = '';
    this.#selfServe = undefined;
    this.become(instrument);
  }

  become(instrument: string): void {
    if (!this.builtIn.includes(instrument) || instrument === this.#part) return;
    this.#part = instrument;
    const toPerson = this.#built?.toPerson;
    this.#selfServe = toPerson && selfServeKind(toPerson);
  }

  verifier(): Promise<typeof import('../attachments/verifier.js')> {
    return import('../attachments/verifier.js');
  }

  announces(view: View, result: object): readonly string[] {
    return view.definition.kind === 'grid' ? gridAnnouncement(view, result) : [];
  }

  panel(view: View, result: object): unknown {
    return PANELS[view.definition.kind]?.(view, result);
  }
}
