import { html, render, type ReactiveController, type TemplateResult } from 'lit';
import type { AnswerIssue } from '@safeguarding-forms/instruments';
import type { ShownKind } from '../form/form-kind.js';
import type { View } from '../form/view.js';
import { bring } from '../host/bring.js';
import type { Problems } from '../host/problems.js';
import { drawPanel } from '../result/panel.js';

type Paper = import('./paper.js').Paper;

interface PaperHost extends HTMLElement {
  readonly problems: Problems;
  /** What is shown now. */
  readonly view: View | undefined;
  /** What stands against submitting, and what the host told the person to quote. */
  readonly paperFacts: { readonly issues: readonly AnswerIssue[]; readonly reference: string | undefined };
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  performUpdate(): void;
  waitFor(work: Promise<unknown>): void;
  readonly updateComplete: Promise<boolean>;
}

const emptyPlace = (): TemplateResult => html`<div class="paper"></div>`;

/**
 * Puts the record in the place of the questions for as long as the browser prints, whoever asked it to. Neither the
 * record nor anything else of it is there before or after. What draws it is brought when someone is about to print; a
 * browser that does not wait for it prints the form as it stands on the screen.
 */
export class PaperController implements ReactiveController {
  #paper: Paper | undefined;
  #isAlone = false;
  #hasFailed = false;
  #undo: (() => void) | undefined;

  constructor(
    private readonly host: PaperHost,
    private readonly kind: ShownKind,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#foresee);
    addEventListener('beforeprint', this.#start);
    addEventListener('afterprint', this.stop);
  }

  hostUpdated(): void {
    const view = this.host.view;
    // What is attached from now on goes on paper as well.
    if (view && this.#paper && !this.#hasFailed) this.host.waitFor(this.#bringAttached(this.#paper, view));
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#foresee);
    removeEventListener('beforeprint', this.#start);
    removeEventListener('afterprint', this.stop);
    this.stop();
  }

  /** Prints the form alone, once everything that goes on paper is there. */
  async print(): Promise<void> {
    await this.prepare();
    await this.host.updateComplete;
    this.#rehearse();
    this.#isAlone = true;
    print();
  }

  /** Brings what draws the record, and all that goes on it. */
  async prepare(): Promise<void> {
    const { host } = this;
    let failure: unknown;
    const file = this.#paper
      ? undefined
      : await bring('paper/paper.js', () => import('./paper.js')).catch((error) => void (failure = error));
    if (file) this.#paper = new file.Paper(this.kind);
    host.problems.checkLoaded('paper', failure);
    const view = host.view;
    if (view && this.#paper) await this.#bringAttached(this.#paper, view);
  }

  /** Forgets what could not be printed. */
  clear(): void {
    this.stop();
    this.#hasFailed = false;
    this.host.problems.checkLoaded('paper');
    this.host.problems.checkLoaded('attached-forms');
  }

  /** Brings the forms that are attached. What failed is asked for again when someone prints, not at each drawing. */
  async #bringAttached(paper: Paper, view: View): Promise<void> {
    let failure: unknown;
    await paper.prepare(view).catch((error) => void (failure = error));
    this.#hasFailed = Boolean(failure);
    this.host.problems.checkLoaded('attached-forms', failure);
  }

  /** Another value once there is something to print, or no longer. */
  get key(): unknown {
    return this.#undo;
  }

  /** The place of the record, while the browser prints. */
  get place(): TemplateResult | null {
    return this.#undo ? emptyPlace() : null;
  }

  /** Takes everything away again. */
  readonly stop = (): void => {
    this.#isAlone = false;
    this.#undo?.();
    if (!this.#undo) return;
    this.#undo = undefined;
    this.#redraw();
  };

  readonly #foresee = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key.toLowerCase() === 'p' && (ctrlKey || metaKey)) this.host.waitFor(this.prepare());
  };

  readonly #start = (): void => {
    const root = this.host.shadowRoot;
    const view = this.host.view;
    if (this.#undo || !root || !view || !this.#paper) return;
    this.#undo = this.#paper.start(this.host, root, this.#isAlone);
    try {
      this.#redraw();
      this.#draw(this.#paper, view, root.querySelector('.paper') as HTMLElement);
    } catch {
      // Rather the form as it stands on the screen than nothing.
      this.stop();
    }
  };

  /**
   * Draws everything once where nobody sees it. Chromium stops a page that prints by script: no template can be made then,
   * and what is drawn has to have been drawn before.
   */
  #rehearse(): void {
    const view = this.host.view;
    const place = document.createElement('div');
    if (!view || !this.#paper) return;
    render(emptyPlace(), place);
    this.#draw(this.#paper, view, place.firstElementChild as HTMLElement);
  }

  #draw(paper: Paper, view: View, place: HTMLElement): void {
    paper.draw(place, view, { panel: this.#panel(view), ...this.host.paperFacts });
  }

  /** The result as the form draws it, but for what is missing: that is said on paper by itself. */
  #panel(view: View): Node {
    const panel = document.createDocumentFragment();
    render(
      drawPanel(this.kind, { ...view, isFinal: true, ownParts: new Set() }, { ...view.result, missing: [] }),
      panel,
    );
    return panel;
  }

  /** At once: a browser does not wait. */
  #redraw(): void {
    this.host.requestUpdate();
    this.host.performUpdate();
  }
}
