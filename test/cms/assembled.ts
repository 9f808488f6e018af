/** What `examples/cms/build.mjs` puts together, in a folder of the test's own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileName, NEUTRAL_EXIT } from '@safeguarding-forms/elements/internal/prerender/built-file.js';
import { renderForm, renderable } from '@safeguarding-forms/elements/server.js';
import { hashOf } from './cdn.js';
import { ROOT } from '../architecture/source-files.js';

/** Where the sources of the plugins are. */
export const SOURCES = join(ROOT, 'examples/cms');

/** A folder with both plugins, ready to be uploaded. */
export interface Assembled {
  readonly folder: string;
  remove(): void;
}

/** Puts the plugins together. */
export function assemble(): Assembled {
  const folder = mkdtempSync(join(tmpdir(), 'safeguarding-forms-cms-'));
  execFileSync(process.execPath, [join(SOURCES, 'build.mjs'), folder]);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** One of the forms that can be rendered. */
export type Form = (typeof renderable)[number];

/** All of them, each with the name of its file. */
export const forms = renderable.map((form) => ({ ...form, file: fileName(form) }));

/** What a site serves a form with. */
export interface Served {
  readonly stylesheet: string;
  /** As it stands in the page, escaped. */
  readonly post: string;
  readonly exitUrl?: string;
}

/** A form as it has to stand in a page of a CMS: what the packages render themselves, and around it where it is posted to. */
export function expected(form: Form, { stylesheet, post, exitUrl = NEUTRAL_EXIT }: Served): string {
  const html = renderForm({
    ...form,
    ...(form.audience === 'self' && { exitUrl }),
    stylesheet,
    stylesheetIntegrity: hashOf('safeguarding-forms.css'),
  });
  return `<div class="safeguarding-form" data-safeguarding-post="${post}">${html}</div>`;
}

/** What an author should not be able to do any harm with, as the value of anything that can be chosen. */
export const HOSTILE = [
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '<img src=x onerror=alert(1)>',
  '../../../../etc/passwd',
  'dash-checklist/../../forms.json',
  'dash-checklist.cleveland.en.html',
  'php://filter/resource=index.php',
  'dash-checklist\u0000',
  'DASH-CHECKLIST',
  'dash-checklist ',
  '0',
  'ỳ'.repeat(5000),
];

/** What those who edit pages read where a form cannot be shown: one sentence, without any markup of its own. */
export const MESSAGE = /^<p[^<>]*><strong>Safeguarding form:<\/strong> [^<>]*<\/p>$/;
