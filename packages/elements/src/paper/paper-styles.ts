/** How the page is printed while one form is printed alone. */
export const aloneStyles = `
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; } }
@media print {
  [data-sf-printing] { display: contents !important; margin: 0 !important; padding: 0 !important; font-size: 0 !important; line-height: 0 !important; }
  [data-sf-printing]::before, [data-sf-printing]::after { content: none !important; }
  :is([data-sf-printing], :host) > :not([data-sf-printing]) { display: none !important; }
}
`;

/** How the record looks on paper; on the screen, behind the print dialogue, the form stays as it is. */
export const paperStyles = `
.paper { display: none; }
@media print {
  :host { border: 0 !important; padding: 0 !important; background: none !important; }
  .form { container-type: normal; }
  .form > :not(.paper) { display: none !important; }
  .paper { display: block; font-size: 10pt; line-height: 1.35; text-align: start; orphans: 3; widows: 3; }
  .paper, .paper * { color: #000 !important; background: none !important; box-shadow: none !important; }
  .heading { break-after: avoid; break-inside: avoid; font-size: 1.1em; margin-block: 1em 0.4em; }
  .level-0 { font-size: 1.8em; margin-block-start: 0; }
  .level-1, .outcome { font-size: 1.3em; }
  .level-1 { border-block-end: 1.5pt solid; padding-block-end: 0.15em; margin-block-start: 1.4em; }
  .result { position: static; max-block-size: none; overflow: visible; border: 0; padding: 0; margin: 0; }
  .result > .heading:first-child { margin-block-start: 1em; }
  .why, button { display: none; }
  .english { font-size: 0.9em; }
  .facts, .answers, .attached { margin: 0; }
  :is(.facts, .answers, .attached) > div { display: grid; grid-template-columns: 2fr 3fr; gap: 0 1.5em; padding-block: 0.3em; border-block-start: 0.5pt solid #999; break-inside: avoid; }
  .attached > div { border: 0; padding-block: 0; }
  .facts > div { grid-template-columns: 1fr 4fr; }
  .answers > .row-name { border-block-start: 1pt solid; }
  .answers > div:not(:has(dd)) { break-after: avoid; }
  dt { font-weight: 700; }
  dd { margin: 0; min-inline-size: 0; }
  p, ul { margin: 0; }
  dd > * + *, .result > p { margin-block-start: 0.3em; }
  .figures { display: flex; flex-wrap: wrap; gap: 0 2em; margin-block: 0.6em; break-inside: avoid; }
  dd:dir(rtl) > .typed { text-align: right; }
  .state { font-size: 1.1em; font-weight: 700; margin-block: 1em 0.4em; break-after: avoid; }
  .missing { columns: 2; column-gap: 2em; }
  li { break-inside: avoid; }
  .attachment { break-before: page; }
}
`;
