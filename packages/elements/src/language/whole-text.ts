import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { getCommittedValue, isPrimitive, setCommittedValue } from 'lit/directive-helpers.js';

class WholeText extends Directive {
  override render(text: unknown): unknown {
    return text;
  }

  override update(part: ChildPart, [text]: [unknown]): unknown {
    const shown = getCommittedValue(part);
    // What Lit takes for no text, it clears away before it writes; else it would write into the node of its own.
    if (shown !== text && isPrimitive(shown)) setCommittedValue(part);
    return text;
  }
}

/**
 * A text that is replaced as a whole, with all that stands in its place by then. Translators and extensions put nodes of
 * their own there, and what is written into the one they took away is seen by nobody.
 */
export const wholeText = directive(WholeText);
