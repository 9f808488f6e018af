/** Forms in a page that Lit renders on a server: with their questions, in the edition and the language of the tag. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import '@safeguarding-forms/elements';
import { FormRenderer } from '@safeguarding-forms/elements/lit-server.js';
import { renderForm } from '@safeguarding-forms/elements/server.js';
import { html, ReactiveElement, type TemplateResult } from 'lit';
import { describe, expect, it } from 'vitest';

const draw = (page: TemplateResult, renderer = FormRenderer): Promise<string> =>
  collectResult(render(page, { elementRenderers: [renderer] }));
/** What stands in the shadow root of the one form of a page. */
const shadow = (page: string): string => /<template[^>]*>([^]*)<\/template>/.exec(page)?.[1] ?? '';

describe("a page of Lit's server", () => {
  it('has the questions, as renderForm gives them', async () => {
    const page = await draw(html`<dash-checklist></dash-checklist>`);
    expect(page.match(/ data-item="q\d+"/g)).toHaveLength(27);
    expect(page).toContain('shadowrootmode="open"');
    expect(shadow(page)).toBe(shadow(renderForm({ element: 'dash-checklist' })));
  });

  it('takes the settings of a form from its attributes, and keeps what the host puts into it', async () => {
    const page = await draw(
      html`<dash-checklist
        edition="kirklees"
        lang="cy"
        heading-level="3"
        bilingual
        exit-url="https://example.org/"
        ><p slot="privacy">Example</p></dash-checklist
      >`,
    );
    const options = { edition: 'kirklees', language: 'cy', headingLevel: 3, bilingual: true };
    expect(shadow(page)).toBe(
      shadow(renderForm({ element: 'dash-checklist', ...options, exitUrl: 'https://example.org/' })),
    );
    expect(page).toContain('</template><p slot="privacy">Example</p></dash-checklist');
  });

  it('takes them from its properties too, and writes these as attributes', async () => {
    const page = await draw(
      html`<marac-referral .edition=${'norfolk'} .headingLevel=${3} .bilingual=${false}></marac-referral>`,
    );
    expect(page).toMatch(/<marac-referral\s+edition="norfolk" heading-level="3">/);
    expect(shadow(page)).toBe(
      shadow(renderForm({ element: 'marac-referral', edition: 'norfolk', headingLevel: 3 })),
    );
  });

  it('has the element that shows any form', async () => {
    const page = await draw(html`<safeguarding-form instrument="merit"></safeguarding-form>`);
    expect(shadow(page)).toBe(shadow(renderForm({ element: 'safeguarding-form', instrument: 'merit' })));
  });

  it('names the sheet where the host serves it', async () => {
    class Elsewhere extends FormRenderer {
      static override stylesheet = '/assets/forms.css';
    }
    expect(await draw(html`<merit-form></merit-form>`, Elsewhere)).toContain('href="/assets/forms.css"');
    expect(await draw(html`<merit-form></merit-form>`)).toContain('href="/cdn/safeguarding-forms.css"');
  });

  it("leaves an area's own edition, and any other element, to their scripts", async () => {
    const own = await draw(html`<dash-checklist .localEdition=${{}}></dash-checklist>`);
    expect(own).not.toContain('<template');
    customElements.define('example-other', class extends ReactiveElement {});
    expect(await draw(html`<example-other></example-other>`)).not.toContain('<template');
  });
});
