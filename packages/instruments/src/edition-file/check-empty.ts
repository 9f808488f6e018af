import type { Instrument } from '../model/instrument.js';
import type { Report } from './problems.js';

/** What no list by itself shows to be empty: nobody could answer it, attach to it, or come to anything by it. */
export function checkEmpty({ sections, scoring }: Instrument, report: Report): void {
  const isEmpty = (path: string): void => report(path, 'too-few', { min: 1 });
  sections.forEach(({ items }, at) =>
    items.forEach((item, index) => {
      const path = `sections[${at}].items[${index}]`;
      if (item.kind === 'question' && !item.answers.length && !item.options) isEmpty(`${path}.answers`);
      if (item.kind === 'attachment' && !Object.keys(item.takes).length) isEmpty(`${path}.takes`);
    }),
  );
  const callouts = scoring?.callouts as { readonly levels: object } | undefined;
  if (callouts && !Object.keys(callouts.levels).length) isEmpty('scoring.callouts.levels');
}
