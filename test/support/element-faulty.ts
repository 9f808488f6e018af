/** A page whose built files can be at fault, and what in a form needs which of them. */
import { aTimeout, waitUntil } from '@open-wc/testing';
import { builtIn } from '@safeguarding-forms/editions/internal/built-in.js';
import { writtenEdition } from '@safeguarding-forms/editions/internal/written-edition.js';
import type { Form } from './element-form.js';

const PATIENT = { timeout: 15_000 };
let pages = 0;

/** A form on a page of its own, and what that page heard. */
export interface FaultyPage {
  readonly form: Form;
  readonly page: Window & typeof globalThis;
  /** The messages of `sf-error` with the code `not-loaded`. */
  readonly told: string[];
  /** Errors that nobody caught. */
  readonly uncaught: string[];
  close(): void;
}

/** What a form does that needs a file, how it does it again, and whether it could. */
export interface Need {
  readonly tag: string;
  readonly setUp?: (form: Form, page: FaultyPage['page']) => Promise<void> | void;
  readonly act: (form: Form) => unknown;
  readonly isThere: (form: Form) => boolean;
}

/** Opens a page on which a file is at fault as often as is said. */
export async function openFaulty(
  tag: string,
  file: string,
  fault: string,
  times: number,
): Promise<FaultyPage> {
  const at = `/faulty/${Date.now()}-${++pages}/`;
  await fetch(`${at}?${new URLSearchParams({ file, fault, times: String(times) }).toString()}`, {
    method: 'POST',
  });
  const frame = document.createElement('iframe');
  frame.src = `${at}?script=${tag}.js`;
  document.body.append(frame);
  const inside = (): (Window & typeof globalThis) | null =>
    frame.contentWindow as (Window & typeof globalThis) | null;
  await waitUntil(() => inside()?.customElements.get(tag), `no ${tag}`, PATIENT);
  const page = inside()!;
  const told: string[] = [];
  const uncaught: string[] = [];
  page.addEventListener('error', ({ message }) => uncaught.push(message));
  page.addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));
  page.print = () => undefined;
  page.console.error = () => undefined;
  page.document.addEventListener('sf-error', ({ detail: { code, message } }) => {
    if (code === 'not-loaded') told.push(message);
  });
  const form = page.document.createElement(tag) as Form;
  page.document.body.append(form);
  await form.updateComplete;
  return { form, page, told, uncaught, close: () => frame.remove() };
}

/** A public key made for these tests; nobody has the private half. */
const RECIPIENT = {
  kty: 'EC',
  crv: 'P-256',
  x: '-pb354nooVBffTrLyqNeih0eQOb1-RYzddsGUZ9brC8',
  y: 'MYSjBTBWiUydYRD0hmCGkimTPGJC_NYo_jgx5dNfrg0',
} as const;

const TAGS: Readonly<Record<string, string>> = { dash: 'dash-checklist', merit: 'merit-form' };
const tagOf = (part: string): string => TAGS[part] ?? part;

const choose = (form: Form, edition: string): void =>
  void Object.assign(form, { [form.kind.editionName]: edition });

async function payload(name: string): Promise<unknown> {
  return (await fetch(`/test/payloads/${name}.1.0.0.minimal.json`)).json();
}

/** Where submissions of each form can be attached: to which form and edition, and under which name. */
const TAKEN: Readonly<
  Record<string, readonly [tag: string, edition: string, name: string, payload: string]>
> = {
  'dash-checklist': ['marac-referral', 'cleveland', 'riskAssessment', 'dash.cleveland'],
  'merit-form': ['marac-referral', 'liverpool', 'riskAssessment', 'merit.liverpool'],
  'severity-grid': ['marac-referral', 'cleveland', 'severityGrid', 'severity-grid.cleveland'],
  'share-without-consent': ['marac-referral', 'sefton', 'sharingRecord', 'share-without-consent.uk-gdpr'],
  'marac-referral': ['marac-quality-check', 'liverpool', 'referral', 'marac-referral.liverpool'],
  'marac-actions': ['marac-transfer', 'kirklees', 'plan', 'marac-actions.plan'],
};

function attaching(tag: string, then: 'attach' | 'print'): Need {
  const [into, edition, name, of] = TAKEN[tag]!;
  let given: unknown;
  const attach = (form: Form): void => void Object.assign(form, { [name]: given });
  const isThere = (form: Form): boolean => Boolean((form as unknown as Record<string, unknown>)[name]);
  return {
    tag: into,
    async setUp(form) {
      given = await payload(of);
      choose(form, edition);
      await form.updateComplete;
      if (then === 'attach') return;
      attach(form);
      await form.updateComplete;
    },
    act: (form) => (then === 'attach' ? attach(form) : form.print()),
    isThere,
  };
}

/** What the files of an edition end with that speak to the person at risk. */
const TO_PERSON = /-self$/;

/** What needs a file. */
export function needOf(file: string): Need {
  const [, part = '', edition = '', code = ''] =
    /^text\/locales\/([a-z-]+)\/(?:([a-z0-9-]+)\/)?(\w+)\.js$/.exec(file) ?? [];
  const [folder = '', name = ''] = file.replace('.js', '').split('/');
  if (code)
    return {
      tag: part === 'chrome' ? 'dash-checklist' : tagOf(part),
      async setUp(form) {
        if (edition) choose(form, edition.replace(TO_PERSON, ''));
        if (TO_PERSON.test(edition)) form.audience = 'self';
        await form.updateComplete;
      },
      act(form) {
        form.lang = 'en';
        form.lang = code;
      },
      isThere: (form) => form.language === code,
    };
  if (file === 'attachments/verifier.js') return attaching('dash-checklist', 'attach');
  if (file === 'attachments/local-verifier.js') {
    const need = attaching('dash-checklist', 'attach');
    return {
      ...need,
      async setUp(form, page) {
        // An element of the page that shows an edition of an area.
        const shown = page.document.createElement(need.tag) as Form;
        shown.localEdition = writtenEdition(builtIn('marac-referral/cleveland')!, { edition: 'local' });
        page.document.body.append(shown);
        await shown.updateComplete;
        await need.setUp?.(form, page);
      },
    };
  }
  if (file === 'paper/paper.js')
    return { tag: 'dash-checklist', act: (form) => form.print(), isThere: () => true };
  if (file === 'submission/seal.js')
    return {
      tag: 'dash-checklist',
      act(form) {
        form.recipientKey = null;
        form.recipientKey = RECIPIENT;
      },
      // `sealing` is the form's own; a page can see no more of it than that an envelope comes.
      isThere: (form) => (form as unknown as { sealing: { lock?: object } }).sealing.lock !== undefined,
    };
  if (file === 'local-edition/local-edition.js')
    return {
      tag: 'dash-checklist',
      act: (form) =>
        void (form.localEdition = writtenEdition(builtIn('dash/cleveland')!, { edition: 'local' })),
      isThere: (form) => form.edition === 'local' && form.shadowRoot!.querySelector('[data-item]') !== null,
    };
  if (file === 'self-serve/support-reader.js')
    return {
      tag: 'dash-checklist',
      async setUp(form) {
        form.audience = 'self';
        await form.updateComplete;
      },
      act: (form) => void (form.support = [{ use: 'samaritans' }]),
      isThere: (form) => form.shadowRoot!.querySelector('slot [data-service]:only-child') !== null,
    };
  if (TO_PERSON.test(name))
    return {
      tag: folder,
      act(form) {
        form.audience = 'self';
        choose(form, name.replace(TO_PERSON, ''));
      },
      isThere: (form) => form.shadowRoot!.querySelector('[part=see-help]') !== null,
    };
  if (name === 'default')
    return {
      tag: 'safeguarding-form',
      act(form) {
        const instrument = Object.keys(TAGS).find((part) => TAGS[part] === folder) ?? folder;
        Object.assign(form, { instrument: '' });
        Object.assign(form, { instrument });
      },
      isThere: (form) => form.shadowRoot!.querySelector('[data-item]') !== null,
    };
  if (name === 'attachable') return attaching(folder, 'print');
  if (name === 'grounds-table') {
    const button = (form: Form): HTMLElement | null => form.shadowRoot!.querySelector('[part=grounds]');
    return { tag: folder, act: (form) => button(form)?.click(), isThere: (form) => !button(form) };
  }
  return {
    tag: folder,
    act: (form) => choose(form, name),
    isThere: (form) => form.shadowRoot!.querySelector('[data-item]') !== null,
  };
}

/** What a form tells a person of what is wrong. */
export const problemsOf = (form: Form): string[] =>
  [...form.shadowRoot!.querySelectorAll('[part=problem]')].map((each) => each.textContent!.trim());

/** Does what needs a file, and waits for what comes of it. */
export async function tryFor(
  { form, told }: FaultyPage,
  act: Need['act'],
  isDone: () => boolean,
): Promise<void> {
  const before = told.length;
  act(form);
  await waitUntil(() => told.length > before || isDone(), 'nothing comes of it', PATIENT);
  await aTimeout(20);
  await form.updateComplete;
}
