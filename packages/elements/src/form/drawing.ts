import { html, nothing, render, type TemplateResult } from 'lit';
import { hydrate } from '@lit-labs/ssr-client';
import type { OwnPart, View } from './view.js';

/** What stands around a form, and is drawn with everything else or not at all. */
export interface Frame {
  /** What it hangs on. */
  readonly dependsOn: readonly unknown[];
  draw(): TemplateResult;
}

/**
 * Draws a form. An answer is drawn where it changes something: the frame is drawn anew only when something of its own
 * has changed, and otherwise its parts are asked, each for itself.
 */
export class Drawing {
  /** The parts that are drawn by themselves. */
  readonly ownParts = new Set<OwnPart>();
  #renderKey = {};
  #drawn: readonly unknown[] | undefined;

  /** Another object whenever everything has to be drawn anew. */
  get renderKey(): object {
    return this.#renderKey;
  }

  /** Draws everything anew at the next drawing. */
  redrawAll(): void {
    this.#renderKey = {};
  }

  /** Takes up what stands in the page already, which has to be the very same drawing. */
  takeUp(root: ShadowRoot, { dependsOn, draw }: Frame): void {
    hydrate(draw(), root);
    this.#drawn = [this.#renderKey, true, ...dependsOn];
  }

  /** Draws what has changed. */
  draw(root: ShadowRoot, view: View | undefined, { dependsOn, draw }: Frame): void {
    const now = [this.#renderKey, Boolean(view), ...dependsOn];
    const isSame = this.#drawn?.length === now.length && now.every((each, at) => each === this.#drawn?.[at]);
    if (!isSame || !view) render(draw(), root);
    // The frame passes over what is drawn by itself.
    if (this.#drawn && view) for (const part of [...this.ownParts]) part.refresh(view);
    this.#drawn = now;
  }
}

/** What stands in the place of a form that cannot be drawn yet: room for it, and what the host put there meanwhile. */
export const waiting = (hasProblems: boolean): TemplateResult | typeof nothing =>
  hasProblems ? nothing : html`<div class="waiting"><slot></slot></div>`;
