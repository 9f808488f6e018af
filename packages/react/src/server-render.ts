import type { RenderOptions } from '@safeguarding-forms/elements/server.js';

/** Draws a form as HTML; set by `@safeguarding-forms/react/server.js`. */
export type Draw = (options: RenderOptions) => string;

/** One place for every copy of this module: a framework loads one for its server and one for its pages. */
const PLACE = Symbol.for('safeguarding-forms.react.draw');
const shared = globalThis as { [PLACE]?: Draw };

/** What draws forms on this server, if anything does. */
export const drawing = (): Draw | undefined => shared[PLACE];

/** Has components draw the forms themselves where there is no page. */
export function drawWith(draw: Draw): void {
  shared[PLACE] = draw;
}
