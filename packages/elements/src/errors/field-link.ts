import { html, nothing, type TemplateResult } from 'lit';

/**
 * A link to the field at a path. A fragment does not cross the shadow root, and would leave the item's id in the
 * history: focus moves by script.
 * @param name What is read out in place of its words, where they are too short for that.
 */
export function fieldLink(
  goTo: (path: string) => void,
  path: string,
  words: unknown,
  name: string | typeof nothing = nothing,
): TemplateResult {
  const follow = (event: Event): void => {
    event.preventDefault();
    goTo(path);
  };
  return html`<a href="#" aria-label=${name} @click=${follow}>${words}</a>`;
}
