import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { OwnPart, View } from '../form/view.js';

type DependsOn = (view: View) => readonly unknown[];
type Draw = (view: View) => unknown;

/** Whether what a drawing depends on is what it was. */
export const isUnchanged = (now: readonly unknown[], known: readonly unknown[] = []): boolean =>
  now.length === known.length && now.every((each, at) => each === known[at]);

/**
 * A part of the form that is drawn by itself. An answer changes few of them: each is asked whether what it depends on
 * has changed, and the templates around it are not evaluated again.
 */
class OwnPartDirective extends AsyncDirective implements OwnPart {
  #renderKey: object | undefined;
  #known: readonly unknown[] = [];
  #ownParts: Set<OwnPart> | undefined;
  #dependsOn: DependsOn = () => [];
  #draw: Draw = () => noChange;

  override render(view: View, dependsOn: DependsOn, draw: Draw): unknown {
    this.#dependsOn = dependsOn;
    this.#draw = draw;
    this.#ownParts = view.ownParts;
    this.#ownParts.add(this);
    return this.#drawn(view);
  }

  refresh(view: View): void {
    const drawn = this.#drawn(view);
    if (drawn !== noChange) this.setValue(drawn);
  }

  protected override disconnected(): void {
    this.#ownParts?.delete(this);
  }

  protected override reconnected(): void {
    this.#ownParts?.add(this);
  }

  #drawn(view: View): unknown {
    const now = this.#dependsOn(view);
    if (view.renderKey === this.#renderKey && isUnchanged(now, this.#known)) return noChange;
    this.#renderKey = view.renderKey;
    this.#known = now;
    return this.#draw(view);
  }
}

/** Draws a part of the form by itself, and again only when something that it depends on is another than before. */
export const ownPart = directive(OwnPartDirective);
