import { renderForm } from '@safeguarding-forms/elements/server.js';
import { escaped } from '@safeguarding-forms/elements/internal/prerender/markup.js';
import { CommandError } from '@safeguarding-forms/schemas/internal/commands/streams.js';
import { hashOf, loadedLater, type BuiltFiles } from './built-files.js';
import type { Embedding } from './embedding.js';
import { policyFor } from './policy.js';
import { siteScript } from './site-script.js';

/** What a page needs to show a form, each to be put where it belongs. */
export interface Embed {
  /** A header that the page is sent with. */
  readonly policy: string;
  /** Into the head: the hashes of what is loaded later, and the form's script. */
  readonly head: string;
  /** Where the form is to stand: it can be read and filled in before the script is there. */
  readonly body: string;
  /** Behind it: the page's own script. */
  readonly script: string;
}

/** The sheet of every form. */
const SHEET = 'safeguarding-forms.css';

function bodyOf({ form, base }: Embedding, files: BuiltFiles): string {
  try {
    return renderForm({
      ...form,
      stylesheet: base.address + SHEET,
      stylesheetIntegrity: hashOf(SHEET, files),
    });
  } catch (failure) {
    if (!(failure instanceof RangeError)) throw failure;
    throw new CommandError(failure.message.replace(/^renderForm: /, ''), { cause: failure });
  }
}

/**
 * `embed`: everything that a page needs to show a form under a strict policy.
 * @throws CommandError for an element, edition, language or audience that there is not, naming those that there are.
 */
export function embed(embedding: Embedding, files: BuiltFiles): Embed {
  const { form, base, post } = embedding;
  const body = bodyOf(embedding, files);
  const map = JSON.stringify({ integrity: loadedLater(base.address, files) }, null, 1);
  const script = siteScript(post.address);
  const entry = `${form.element}.js`;
  const head = [
    // The page that a way out leads to learns nothing of where a person came from.
    ...(form.exitUrl === undefined ? [] : ['<meta name="referrer" content="no-referrer">']),
    `<script type="importmap">${map}</script>`,
    `<script type="module" src="${escaped(base.address + entry)}" integrity="${hashOf(entry, files)}" crossorigin="anonymous"></script>`,
  ];
  return {
    policy: policyFor(embedding, [map, script]),
    head: head.join('\n'),
    body,
    script: `<script type="module">${script}</script>`,
  };
}
