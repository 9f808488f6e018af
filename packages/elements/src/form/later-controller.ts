import type { ReactiveController } from 'lit';
import type { Explanations } from '@safeguarding-forms/text';
import type { FormEdition } from './form-kind.js';
import type { Problems } from './problems.js';

/** Templates and words of errors and review, and what builds a submission. */
export type Later = typeof import('../later.js');

interface LaterHost extends HTMLElement {
  readonly chosenEdition: FormEdition;
  readonly problems: Problems;
  laterArrived(later: Later): void;
  waitFor(work: Promise<unknown>): void;
}

/**
 * Brings what a form does not need to be answered: it is asked for as soon as the form is drawn, so that the first
 * drawing is small and quick, and is there long before anyone has answered.
 */
export class LaterController implements ReactiveController {
  #later: Later | undefined;
  #explained: FormEdition | undefined;
  #explanations: Explanations | undefined;

  constructor(private readonly host: LaterHost) {}

  get templates(): Later | undefined {
    return this.#later;
  }

  /** The explanations of the edition that is shown. */
  get explanations(): Explanations | undefined {
    return this.#explained === this.host.chosenEdition ? this.#explanations : undefined;
  }

  hostConnected(): void {
    // Not before the first drawing, which is what a person waits for.
    this.host.waitFor(Promise.resolve().then(() => this.load()));
  }

  /** Loads what is not there yet; asks again when it failed before. */
  async load(): Promise<void> {
    const edition = this.host.chosenEdition;
    if (this.#later && this.#explained === edition) return;
    try {
      const [later, { explanations }] = await Promise.all([import('../later.js'), edition.explanations()]);
      this.#later = later;
      // Another edition may have been chosen meanwhile, and its own be there already.
      if (edition === this.host.chosenEdition) {
        this.#explained = edition;
        this.#explanations = explanations;
      }
      this.host.problems.checkLoaded('later', true);
      this.host.laterArrived(later);
    } catch {
      this.host.problems.checkLoaded('later', false);
    }
  }
}
