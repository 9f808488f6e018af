import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';
import type { View } from '../form/view.js';

/**
 * What a control holds. A person changes it without the template, so the control itself is asked; and what a person
 * did before the script came stays as it is while the page is taken up.
 */
class Held extends Directive {
  /** As HTML, where a control that is not ticked must not carry the attribute at all: `checked="false"` ticks it. */
  override render(_view: View, value: unknown): unknown {
    return value === false ? noChange : value;
  }

  override update({ element, name }: PropertyPart, [{ isTakingUp }, value]: [View, unknown]): unknown {
    const control = element as unknown as Record<string, unknown>;
    if (!isTakingUp && control[name] !== value) control[name] = value;
    return noChange;
  }
}

/** What a control holds: `.checked`, `.value` or `.selected`. */
export const held = directive(Held);
