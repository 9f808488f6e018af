// For Lit's own server: its pages have the forms with their questions in them.
import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import type { ReactiveElement } from 'lit';
import { AnyForm } from './safeguarding-form/any-form.js';
import { renderable, renderForm, type RenderOptions } from './server.js';

const tags = new Set([AnyForm.kind.tag, ...renderable.map(({ element }) => element)]);

/** What each attribute sets of what is drawn. */
const OPTIONS: Readonly<Record<string, keyof RenderOptions>> = {
  instrument: 'instrument',
  edition: 'edition',
  area: 'edition',
  framework: 'edition',
  lang: 'language',
  audience: 'audience',
  'heading-level': 'headingLevel',
  bilingual: 'bilingual',
  'exit-url': 'exitUrl',
};

/** Draws the forms of a page: `render(page, { elementRenderers: [FormRenderer] })`. */
export class FormRenderer extends FallbackRenderer {
  /** Address of the sheet that `dist/cdn/safeguarding-forms.css` is served at; without it, `/cdn/safeguarding-forms.css`. */
  static stylesheet: string | undefined;

  readonly #options: Record<string, unknown> = {};
  #isOfFile = false;

  /** Whether an element is one of the forms. */
  static override matchesClass(_: typeof HTMLElement, tag: string): boolean {
    return tags.has(tag);
  }

  override setAttribute(name: string, value: string): void {
    super.setAttribute(name, value);
    const option = OPTIONS[name];
    if (option === 'bilingual') this.#options[option] = true;
    else if (option === 'headingLevel') this.#options[option] = Number(value);
    else if (option) this.#options[option] = value;
  }

  /** A property is written as its attribute, which the element finds when it takes up what is drawn. */
  override setProperty(name: string, value: unknown): void {
    this.#isOfFile ||= name === 'localEdition' && Boolean(value);
    const { elementProperties } = customElements.get(this.tagName) as unknown as typeof ReactiveElement;
    const attribute = elementProperties.get(name)?.attribute ?? name.toLowerCase();
    if (typeof attribute !== 'string' || !(attribute in OPTIONS) || value === false) return;
    this.setAttribute(attribute, value === true ? '' : String(value));
  }

  /** The questions; those of an area's own file are left to the script. */
  override renderShadow(): string[] | undefined {
    if (this.#isOfFile) return undefined;
    const { stylesheet } = this.constructor as typeof FormRenderer;
    const html = renderForm({
      element: this.tagName,
      ...this.#options,
      ...(stylesheet !== undefined && { stylesheet }),
    });
    return [html.slice(html.indexOf('<link'), html.lastIndexOf('</template>'))];
  }
}
