import { chrome, panel, paper } from '@safeguarding-forms/text';
import { raw } from 'hono/html';
import { drawnItem } from './drawn-item.js';
import { at, markup, paragraph, printed, told, type Markup } from './markup.js';
import { paperStyle } from './paper-style.js';
import { scoringText } from './scoring-text.js';
import type { Sheet } from './sheet.js';
import { whenText } from './terms.js';

/** What a page that the command made says of itself, so that it may write it anew. */
export const GENERATOR = 'safeguarding-forms-editions';

const list = (entries: readonly unknown[]): Markup | undefined =>
  entries.length ? markup`<ul>${entries.map((entry) => markup`<li>${entry}</li>`)}</ul>` : undefined;

const titled = (title: unknown, content: unknown): Markup | undefined =>
  content === undefined ? undefined : markup`<section><h2>${title}</h2>${content}</section>`;

/** A language as those who read it call it. */
const nameOfLanguage = (code: string): string =>
  new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

/** Which form it is, in which state. */
function head(sheet: Sheet): Markup {
  const { definition, code, base, status, reviewedBy, reviewedOn } = sheet.parts;
  const { source, id, edition, version } = definition;
  const facts: [unknown, unknown][] = [
    [printed(sheet, [sheet.ours(paper.edition)]), told(sheet, `${id}/${edition}, ${version}`)],
    [printed(sheet, [sheet.ours(paper.source)]), told(sheet, `${source.document}, ${source.part}`)],
    ...(base === undefined ? [] : [[told(sheet, 'Begun from'), told(sheet, base)] as [unknown, unknown]]),
    [printed(sheet, [sheet.ours(paper.language)]), nameOfLanguage(code)],
    ...(reviewedBy === undefined
      ? []
      : [
          [
            told(sheet, 'Words reviewed'),
            `${reviewedBy}${reviewedOn === undefined ? '' : `, ${reviewedOn}`}`,
          ] as [unknown, unknown],
        ]),
  ];
  return markup`<header>
<h1>${at(sheet, 'title')}</h1>
<p class="status">${printed(sheet, [sheet.ours(chrome[status])])}</p>
<dl class="facts">${facts.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
${paragraph(sheet, 'intro', 'intro')}
<p>${printed(sheet, [sheet.ours(chrome.emergency)])}</p>
</header>`;
}

/** What each level means, what to do, and where to turn. */
const levels = (sheet: Sheet): readonly Markup[] =>
  sheet.definition.levels.map((level) => {
    const act = sheet.parts.explanations.levels[level]?.act ?? [];
    const support = Array.from({ length: 12 }, (_, index) => at(sheet, `levels.${level}.support.${index}`));
    return markup`<h3>${at(sheet, `levels.${level}.label`)}</h3>
${paragraph(sheet, `levels.${level}.meaning`, 'meaning')}
${list([...act.map((message) => printed(sheet, [sheet.ours(message)])), ...support.filter(({ length }) => length > 0)])}`;
  });

const outcomes = (sheet: Sheet): readonly Markup[] =>
  sheet.definition.outcomes.map(
    (outcome) =>
      markup`<h3>${at(sheet, `outcomes.${outcome}.label`)}</h3>${paragraph(sheet, `outcomes.${outcome}.next`, 'next')}`,
  );

/** What the document tells whoever fills it in, and the decisions where it is silent. */
function besides(sheet: Sheet): readonly (Markup | undefined)[] {
  const { guidance = [], notes } = sheet.definition;
  return [
    guidance.length
      ? titled(at(sheet, 'guidance.title'), list(guidance.map(({ id }) => at(sheet, `guidance.steps.${id}`))))
      : undefined,
    notes.length
      ? titled(
          printed(sheet, [sheet.ours(panel.notes)]),
          list(notes.map(({ id, cite }) => markup`${at(sheet, `notes.${id}`)} (${cite})`)),
        )
      : undefined,
  ];
}

/**
 * A blank form as one page for a printer, or a browser’s “save as PDF”: what is asked and when, how it is read, what it
 * can come to. It has no script and fetches nothing, and every text in it is escaped.
 */
export function paperPage(sheet: Sheet): string {
  const { definition, code, dir } = sheet.parts;
  const title = sheet.at('title').map(({ text }) => text);
  const sections = definition.sections.map(
    ({ id, when, items }) => markup`<section data-section="${id}"><h2>${at(sheet, `sections.${id}`)}</h2>
${when ? markup`<p class="asked">${told(sheet, `Only if ${whenText(sheet, when)}.`)}</p>` : undefined}
${items.map((item) => drawnItem(sheet, item))}</section>`,
  );
  const read = scoringText(sheet);
  return `${markup`<!doctype html>
<html lang="${code}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${GENERATOR}">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${raw(paperStyle)}</style>
</head>
<body>
${head(sheet)}
<main>
${sections}
</main>
<footer>
${read.length ? titled(told(sheet, 'How it is read'), list(read.map((line) => told(sheet, line)))) : undefined}
${definition.levels.length ? titled(told(sheet, 'Levels'), levels(sheet)) : undefined}
${definition.outcomes.length ? titled(told(sheet, 'What it can come to'), outcomes(sheet)) : undefined}
${besides(sheet)}
<p class="status">${printed(sheet, [sheet.ours(panel.noSafety)])}</p>
</footer>
</body>
</html>`}\n`;
}
