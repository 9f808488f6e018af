import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Printed, Sheet } from './sheet.js';

/** A piece of a page, in which every text is escaped. */
export type Markup = HtmlEscapedString;

/** A piece of a page. Texts in it are escaped; nothing in it is waited for, so it is there at once. */
export const markup = (strings: TemplateStringsArray, ...values: readonly unknown[]): Markup =>
  html(strings, ...values) as Markup;

/** What is told about a form is told in English, and says so on a sheet in another language. */
export const told = (sheet: Sheet, text: string): Markup =>
  sheet.parts.code === 'en' ? markup`${text}` : markup`<span lang="en" dir="ltr">${text}</span>`;

/** A text of the form. */
export const printed = (sheet: Sheet, texts: readonly Printed[]): readonly Markup[] =>
  texts.map(({ text, isEnglish }, at) => markup`${at ? ' ' : ''}${isEnglish ? told(sheet, text) : text}`);

/** What is said at a place. */
export const at = (sheet: Sheet, place: string): readonly Markup[] => printed(sheet, sheet.at(place));

/** What is said at a place, in an element of its own; nothing where nothing is said. */
export const paragraph = (sheet: Sheet, place: string, name: string): Markup | undefined => {
  const texts = at(sheet, place);
  return texts.length ? markup`<p class="${name}">${texts}</p>` : undefined;
};

/** An empty box to be ticked, and what it stands for. */
export const box = (label: unknown): Markup =>
  markup`<li><span class="box" aria-hidden="true"></span> ${label}</li>`;

/** Lines to be written on. */
export const lines = (count: number): readonly Markup[] =>
  Array.from({ length: count }, () => markup`<div class="line"></div>`);
