import type { ReactiveController, TemplateResult } from 'lit';
import type { AnswerIssue } from '@safeguarding-forms/instruments';
import type { FormModel } from '../templates/form.js';
import { AttachedForms } from './attached-forms.js';
import { paperStyles } from './paper-styles.js';
import { paper } from './paper.js';
import { showAlone } from './print.js';

interface PaperHost extends HTMLElement {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  performUpdate(): void;
  waitFor(work: Promise<unknown>): void;
  readonly updateComplete: Promise<boolean>;
}

/**
 * Puts the record in the place of the questions for as long as the browser prints, whoever asked it to. Neither the
 * record nor anything else of it is there before or after.
 */
export class PaperController implements ReactiveController {
  readonly #attached = new AttachedForms();
  #isAlone = false;
  #undo: (() => void) | undefined;

  constructor(private readonly host: PaperHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#start);
    addEventListener('afterprint', this.stop);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#start);
    removeEventListener('afterprint', this.stop);
    this.stop();
  }

  /** Prints the form alone, once everything that goes on paper is there. */
  async print(): Promise<void> {
    await this.host.updateComplete;
    this.#isAlone = true;
    print();
  }

  /** The record, while the browser prints. */
  draw(model: FormModel, issues: readonly AnswerIssue[]): TemplateResult | null {
    this.host.waitFor(this.#attached.load(model.kind, model.view));
    return this.#undo ? paper(model, issues, this.#attached.views(model.view)) : null;
  }

  /** Takes everything away again. */
  readonly stop = (): void => {
    this.#isAlone = false;
    this.#undo?.();
    if (!this.#undo) return;
    this.#undo = undefined;
    this.#redraw();
  };

  readonly #start = (): void => {
    const root = this.host.shadowRoot;
    if (this.#undo || !root) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(paperStyles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    const showAll = this.#isAlone ? showAlone(this.host) : undefined;
    this.#undo = () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
      showAll?.();
    };
    this.#redraw();
  };

  /** At once: a browser does not wait. */
  #redraw(): void {
    this.host.requestUpdate();
    this.host.performUpdate();
  }
}
