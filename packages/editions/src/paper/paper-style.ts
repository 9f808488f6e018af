/** How a sheet looks: black on white, A4, nothing torn apart that belongs together. */
export const paperStyle = `
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; } }
* { box-sizing: border-box; }
body { max-inline-size: 48rem; margin: 1.5rem auto; padding-inline: 1rem; font: 11pt/1.4 system-ui, sans-serif; color: #000; background: #fff; }
@media print { body { max-inline-size: none; margin: 0; padding: 0; font-size: 10pt; orphans: 3; widows: 3; } }
h1 { font-size: 1.8em; line-height: 1.2; margin: 0 0 0.4em; }
h2 { font-size: 1.3em; border-block-end: 1.5pt solid; margin: 1.4em 0 0.5em; break-after: avoid; }
h3 { font-size: 1.05em; margin: 1em 0 0.3em; break-after: avoid; }
p { margin: 0.2em 0; }
.status { border: 1.5pt solid; padding: 0.4em 0.6em; font-weight: 700; margin-block: 0.8em; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.1em 1em; margin: 0.6em 0; }
dt { font-weight: 700; }
dd { margin: 0; }
.item { border-block-start: 0.5pt solid #767676; padding-block: 0.5em; break-inside: avoid; }
.item:has(.item) { break-inside: auto; }
.item .item { margin-inline-start: 1.5em; }
.label, .heading { font-weight: 700; break-after: avoid; }
.number { margin-inline-end: 0.4em; }
.hint, .asked, .how, .why { font-size: 0.9em; }
.asked { font-style: italic; }
.why { color: #333; }
.script, .warning { border-inline-start: 3pt solid; padding-inline-start: 0.6em; }
ul { margin: 0.2em 0; padding-inline-start: 1.2em; }
.boxes { list-style: none; padding: 0; }
.answers { display: flex; flex-wrap: wrap; gap: 0 2em; }
.boxes li { padding-inline-start: 1.6em; text-indent: -1.6em; break-inside: avoid; }
.box { display: inline-block; inline-size: 0.9em; block-size: 0.9em; border: 1pt solid; margin-inline-end: 0.5em; vertical-align: -0.1em; text-indent: 0; }
.line { border-block-end: 0.5pt solid; block-size: 1.9em; }
.part { display: inline-block; min-inline-size: 5em; min-block-size: 2.6em; border: 1pt solid; padding: 0 0.3em; margin-inline-end: 0.5em; font-size: 0.8em; color: #333; }
`;
