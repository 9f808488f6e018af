import { html, nothing, type TemplateResult } from 'lit';
import { recording } from '@safeguarding-forms/text';
import { button } from '../controls/button.js';
import { heading } from '../controls/heading.js';
import { staticPart } from '../controls/static-part.js';
import { pathName } from '../errors/error-text.js';
import type { View } from '../form/view.js';
import { translateBilingual, writtenBilingual } from '../language/translate.js';

/** As many are in sight at once; the others open on demand. */
const MOST_SHOWN = 8;

/** The name of what stands at a path, as a way to it. */
export const wayTo = (view: View, path: string): TemplateResult =>
  button(view, {
    look: 'link',
    part: 'missing',
    press: () => view.goTo(path),
    label: writtenBilingual(view, (now) => pathName(now, path)),
  });

/** What is still to be filled in, each a way to its field; nothing where nothing is. */
export function missingList(view: View, paths: readonly string[]): unknown {
  const lines = (some: readonly string[]): TemplateResult =>
    html`<ul>
      ${some.map((path) => html`<li>${wayTo(view, path)}</li>`)}
    </ul>`;
  const rest = paths.slice(MOST_SHOWN);
  const draw = (): unknown =>
    paths.length === 0
      ? nothing
      : html`${heading(view, 2, translateBilingual(view, recording.missing))}
        ${lines(paths.slice(0, MOST_SHOWN))}
        ${
          rest.length
            ? html`<details>
                <summary>${translateBilingual(view, recording.showAll(paths.length))}</summary>
                ${lines(rest)}
              </details>`
            : nothing
        }`;
  return staticPart(view, draw, paths.join());
}
