import { html, nothing, render, type RenderOptions, type TemplateResult } from 'lit';
import { hydrate } from '@lit-labs/ssr-client';
import { isUnchanged } from '../controls/own-part.js';
import { placeEnds } from './place-ends.js';
import type { OwnPart, View } from './view.js';

/** What stands around a form, and is drawn with everything else or not at all. */
export interface Frame {
  /** What it hangs on. */
  readonly dependsOn: readonly unknown[];
  draw(): TemplateResult;
}

const options = { creationScope: placeEnds } as RenderOptions;

/**
 * Draws a form. An answer is drawn where it changes something: the frame is drawn anew only when something of its own
 * has changed, and otherwise its parts are asked, each for itself.
 */
export class Drawing {
  /** The parts that are drawn by themselves. */
  readonly ownParts = new Set<OwnPart>();
  #renderKey = {};
  #drawn: readonly unknown[] | undefined;
  #isToForget = false;

  /** Another object whenever everything has to be drawn anew. */
  get renderKey(): object {
    return this.#renderKey;
  }

  /** Draws everything anew at the next drawing. */
  redrawAll(): void {
    this.#renderKey = {};
  }

  /**
   * Draws everything at the next drawing as if nothing had been drawn yet, with controls that nobody has typed into: what is
   * emptied by a script alone, a browser brings back to whoever presses the keys for undoing (Chromium does).
   */
  beginAnew(): void {
    this.#isToForget = true;
  }

  /** Takes up what stands in the page already, which has to be the very same drawing. */
  takeUp(root: ShadowRoot, { dependsOn, draw }: Frame): void {
    hydrate(draw(), root, options);
    this.#drawn = [this.#renderKey, true, ...dependsOn];
  }

  /** Draws what has changed; where the page has taken away what it stands between, everything from the beginning. */
  draw(root: ShadowRoot, view: View | undefined, frame: Frame): void {
    if (this.#isToForget) this.#forget(root);
    this.#isToForget = false;
    try {
      this.#drawChanges(root, view, frame);
    } catch {
      const focused = root.activeElement?.id;
      this.#forget(root);
      this.#drawChanges(root, view, frame);
      if (focused) root.getElementById(focused)?.focus();
    }
  }

  #drawChanges(root: ShadowRoot, view: View | undefined, { dependsOn, draw }: Frame): void {
    const now = [this.#renderKey, Boolean(view), ...dependsOn];
    if (!view || !isUnchanged(now, this.#drawn)) render(draw(), root, options);
    // The frame passes over what is drawn by itself.
    if (this.#drawn && view) for (const part of [...this.ownParts]) part.refresh(view);
    this.#drawn = now;
  }

  /** Empties a root, and what Lit knows of it. */
  #forget(root: ShadowRoot & { _$litPart$?: unknown }): void {
    root.replaceChildren();
    root._$litPart$ = undefined;
    this.ownParts.clear();
    this.#drawn = undefined;
  }
}

/** What stands in the place of a form that cannot be drawn yet: room for it, and what the host put there meanwhile. */
export const waiting = (hasProblems: boolean): TemplateResult | typeof nothing =>
  hasProblems ? nothing : html`<div class="waiting"><slot></slot></div>`;
