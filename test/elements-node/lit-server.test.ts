/** A form in a page that Lit renders on a server: what the tag alone gives, and how the questions come in. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import '@safeguarding-forms/elements/dash-checklist.js';
import { renderForm } from '@safeguarding-forms/elements/server.js';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { describe, expect, it } from 'vitest';

const questions = (page: string): number => page.match(/ data-item="q\d+"/g)?.length ?? 0;

describe("a page of Lit's server", () => {
  it('has the questions where it takes in what renderForm gives', async () => {
    const form = renderForm({ element: 'dash-checklist' });
    const page = await collectResult(render(html`<main>${unsafeHTML(form)}</main>`));
    expect(page).toContain(form);
    expect(questions(page)).toBe(27);
  });

  it('has the tag and its attributes where it has the tag alone, for the script to draw', async () => {
    const page = await collectResult(render(html`<dash-checklist edition="cleveland"></dash-checklist>`));
    expect(page).toMatch(/<dash-checklist\s+edition="cleveland"><\/dash-checklist>/);
    expect(questions(page)).toBe(0);
  });
});
