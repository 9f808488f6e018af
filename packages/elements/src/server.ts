// For Node and workers: a form as HTML that can be read and answered before its script has come.
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { Audience } from '@safeguarding-forms/instruments/internal/check/audience.js';
import type { CSSResultGroup } from 'lit';
import { AnyForm } from './safeguarding-form/any-form.js';
import * as classes from './classes.js';
import type { FormKind } from './form/form-kind.js';
import type { SafeguardingForm } from './form/safeguarding-form.js';
import { baseIn } from './local-edition/local-edition.js';
import { loadContent, localContent, type Content } from './prerender/content.js';
import { attribute, dataBlock, escaped } from './prerender/markup.js';
import { exitAddress } from './safety/exit-address.js';

/** Which form to render, and how. */
export interface RenderOptions {
  /** Its tag name. */
  readonly element: string;
  /** Which form, where the element shows any (`safeguarding-form`): the id of a built-in instrument, or of the file's. */
  readonly instrument?: string;
  /** The edition, area or framework; without it, the element's default. */
  readonly edition?: string;
  /**
   * An area's own edition in place of a built-in one: an edition file, parsed or as JSON text. It goes into the element as
   * a block of data, which the element reads there.
   */
  readonly localEdition?: object | string;
  /** Code of one of the languages that the edition is offered in; without it, `en`. */
  readonly language?: string;
  /** Who fills it in: a professional, or where the element offers it the person at risk alone; without it, `professional`. */
  readonly audience?: Audience;
  /** Level of the title in the page's outline, 1 to 5; without it, 2. */
  readonly headingLevel?: number;
  /** Shows the English under every translated text. */
  readonly bilingual?: boolean;
  /** Where the quick exit leads: an address of `http` or `https`. Without the script it is a plain link. */
  readonly exitUrl?: string;
  /** Address of the sheet that `dist/cdn/safeguarding-forms.css` is served at; without it, `/cdn/safeguarding-forms.css`. */
  readonly stylesheet?: string;
  /** Hash of that sheet, as `dist/cdn/integrity.json` has it: a browser then takes no other. */
  readonly stylesheetIntegrity?: string;
  /** Further attributes of the element, by name; `true` for one without a value. */
  readonly attributes?: Readonly<Record<string, string | true>>;
  /** What the host puts into the element, as HTML that it answers for: the slots `intro`, `privacy`, `support` and `sent`. */
  readonly children?: string;
}

/** The tag of the element that shows any form. */
const ANY = 'safeguarding-form';

const LEVELS = ['1', '2', '3', '4', '5'];

interface FormClass {
  readonly kind: FormKind;
  readonly styles: CSSResultGroup;
  new (): SafeguardingForm;
}

/** Lit is told that it draws inside an element: slots stand nowhere else. It needs to know nothing of the element. */
const inElement = { customElementHostStack: [{}] } as unknown as Parameters<typeof render>[1];

/** The elements of one instrument. */
const ofOne = new Map(
  (Object.values(classes) as readonly unknown[])
    .filter(
      (each): each is FormClass =>
        typeof each === 'function' && 'kind' in each && Boolean(each.kind) && each !== AnyForm,
    )
    .map((form) => [form.kind.tag, form]),
);

const forms = new Map<string, new () => SafeguardingForm>([...ofOne, [ANY, AnyForm]]);

/** Every edition in every language, since a form is rendered at once. */
const contents = new Map<string, readonly Content[]>(
  await Promise.all([...ofOne].map(async ([tag, { kind }]) => [tag, await loadContent(kind)] as const)),
);

/** The sheet that a rendered form links to, since a strict policy allows no style in the page: the text of its file. */
export const styleSheet: string = [
  ...new Set([...ofOne.values()].flatMap(({ styles }) => [styles].flat(Infinity).map(String))),
].join('\n');

/** Every edition of every element in every language that it can be rendered in. */
export const renderable: readonly {
  element: string;
  edition: string;
  language: string;
  audience: Audience;
}[] = [...contents].flatMap(([element, content]) =>
  content.flatMap(({ name, audience, languages }) =>
    [...languages.keys()].map((language) => ({ element, edition: name, language, audience })),
  ),
);

function found<T>(what: string, given: string, among: ReadonlyMap<string, T>): T {
  const value = among.get(given);
  if (value !== undefined) return value;
  throw new RangeError(
    `renderForm: there is no ${what} "${given.slice(0, 60)}"; allowed are ${[...among.keys()].join(', ')}`,
  );
}

/**
 * An element with its form drawn in it, as HTML with a declarative shadow root. Once the script has come, the element
 * takes up what stands there: nothing moves, and what was answered meanwhile counts.
 * @throws RangeError for an element, instrument, edition, language or heading level that there is not, listing the allowed
 * ones; EditionError for an edition file that cannot be used.
 */
export function renderForm(options: RenderOptions): string {
  const { element, headingLevel = 2, bilingual = false, audience = 'professional', exitUrl = '' } = options;
  const Form = found('element', element, forms);
  const form = new Form();
  const { tag, content } = contentOf(form, options);
  const language = options.language ?? 'en';
  const inLanguage = found('language', language, content.languages);
  found('heading level', String(headingLevel), new Map(LEVELS.map((level) => [level, true])));
  if (exitUrl && !exitAddress(exitUrl))
    throw new RangeError(
      `renderForm: exitUrl "${exitUrl.slice(0, 60)}" cannot be used; allowed are addresses of http or https`,
    );

  Object.assign(form, { headingLevel, bilingual, exitUrl, audience });
  const drawn = collectResultSync(render(form.prerender(content.edition, inLanguage), inElement));
  const { stylesheet = '/cdn/safeguarding-forms.css', stylesheetIntegrity: hash } = options;
  const sheet =
    `href="${escaped(stylesheet)}"` +
    (hash === undefined ? '' : ` integrity="${escaped(hash)}" crossorigin="anonymous"`);
  const attributes: Readonly<Record<string, string | boolean>> = {
    instrument: element === ANY && content.edition.module.definition.id,
    [form.kind.editionName]: content.name,
    lang: language,
    'heading-level': headingLevel === 2 ? false : String(headingLevel),
    audience: audience === 'self' && audience,
    bilingual,
    'exit-url': exitUrl || false,
    ...options.attributes,
  };
  const written = Object.entries(attributes).map(([name, value]) => attribute(name, value));
  const block = options.localEdition === undefined ? '' : dataBlock(options.localEdition);
  return `<${tag}${written.join('')}><template shadowrootmode="open"><link rel="stylesheet" ${sheet}>${drawn}</template>${block}${options.children ?? ''}</${tag}>`;
}

/** What is shown: an edition of ours, or that of a file, in every language that it is offered in. */
function contentOf(
  { kind, tag }: SafeguardingForm,
  { element, instrument = '', audience = 'professional', edition, localEdition: file }: RenderOptions,
): { readonly tag: string; readonly content: Content } {
  const base = file === undefined ? '' : baseIn(file);
  const { any } = kind;
  if (any) {
    any.ask(instrument);
    any.become(base.replace(/\/.*/, ''));
    // What a file begins from wrongly is told by what reads it.
    if (file !== undefined && !kind.part) localContent(file, kind, undefined);
    found('instrument', kind.part || instrument, new Map(any.builtIn.map((id) => [id, true])));
  }
  const offered = contents.get(kind.folder ?? element) ?? [];
  found('audience', audience, new Map(offered.map((content) => [content.audience as string, true])));
  const byName = new Map(
    offered.flatMap((content) => (content.audience === audience ? [[content.name, content]] : [])),
  );
  if (file !== undefined)
    return { tag, content: localContent(file, kind, byName.get(base.replace(/.*\//, ''))) };
  return { tag, content: found(kind.editionName, edition ?? [...byName.keys()][0] ?? '', byName) };
}
