import { english, englishStatus, languages, type Message } from '@safeguarding-forms/text';
import { editionWords } from '@safeguarding-forms/text/internal/edition-words/edition-words.js';
import { statusIn } from '@safeguarding-forms/text/internal/edition-words/languages-of.js';
import { ownTemplates } from '@safeguarding-forms/text/internal/edition-words/own-text.js';
import type { BuiltIn } from '../built-in.js';
import { builtInSentences } from '../built-in-translations.js';
import type { LocalEdition } from '../read-file.js';
import { isOurs, wordUnits } from '../words/word-units.js';
import { Sheet } from './sheet.js';

/** A sheet, or the places of the texts that its language lacks: nobody is to read a form in a mixture of languages. */
export type SheetFound =
  { readonly ok: true; readonly sheet: Sheet } | { readonly ok: false; readonly missing: readonly string[] };

interface DirectedLocale extends Intl.Locale {
  readonly textInfo?: { readonly direction: 'ltr' | 'rtl' };
  getTextInfo?(): { readonly direction: 'ltr' | 'rtl' };
}

/** Which way a language is written. */
function directionOf(code: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(code) as DirectedLocale;
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
}

const builtInStatus = (instrument: string, code: string) =>
  code === english.code ? englishStatus : languages.find((each) => each.code === code)?.status[instrument];

/** Everything that a built-in edition says, by place, where to turn among it. */
function saidBy({ definition, words, explanations }: BuiltIn): ReadonlyMap<string, Message> {
  const items = definition.sections.flatMap((section) => section.items);
  const { said } = editionWords({
    definition,
    messages: {},
    taken: Object.fromEntries(items.map(({ id }) => [id, `${definition.id}.${id}`])),
    base: { instrument: definition.id, words, explanations },
  });
  const support = Object.entries(explanations.levels).flatMap(([level, { support: lines = [] }]) =>
    lines.map((message, at): [string, Message] => [`levels.${level}.support.${at}`, message]),
  );
  return new Map([...said, ...support]);
}

/** A built-in edition as a sheet. */
export async function builtInSheet(base: BuiltIn, code: string): Promise<SheetFound> {
  const { definition, explanations } = base;
  const said = saidBy(base);
  const status = builtInStatus(definition.id, code);
  if (status === undefined) return { ok: false, missing: [...said.keys()] };
  const templates =
    code === english.code ? undefined : await builtInSentences(definition.id, definition.edition, code);
  return {
    ok: true,
    sheet: new Sheet({ definition, explanations, code, dir: directionOf(code), said, templates, status }),
  };
}

/** An edition file as a sheet. */
export async function fileSheet(edition: LocalEdition, code: string): Promise<SheetFound> {
  const { file, base, definition, words } = edition;
  const missing =
    code === english.code ? [] : wordUnits(edition, code).filter(({ target }) => target === undefined);
  if (missing.length) return { ok: false, missing: missing.map(({ place }) => place) };
  const own = file.words[code];
  const parts = {
    definition,
    base: base.name,
    explanations: words.explanations,
    code,
    dir: directionOf(code),
    said: words.said,
    ...(own && { reviewedBy: own.reviewedBy, reviewedOn: own.reviewedOn }),
  };
  if (code !== english.code && !isOurs(code)) {
    const translated = own?.messages ?? {};
    return {
      ok: true,
      sheet: new Sheet({ ...parts, status: own?.status ?? 'draft', translated, joined: words.joined }),
    };
  }
  const ours =
    code === english.code
      ? undefined
      : await builtInSentences(base.definition.id, base.definition.edition, code);
  const templates = ours && { ...ours, ...ownTemplates(own?.messages ?? {}, ours, words.joined) };
  const status = statusIn(file, code, builtInStatus(base.definition.id, code)) ?? 'draft';
  return { ok: true, sheet: new Sheet({ ...parts, templates, status }) };
}

/** The title of a sheet, as text. */
export const titleOf = (sheet: Sheet): string =>
  sheet
    .at('title')
    .map(({ text }) => text)
    .join(' ');
