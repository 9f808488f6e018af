/** A page of its own for a built element, in a frame, as a host would write it: with text above it and a footer below. */
import { sendMouse } from '@web/test-runner-commands';
import { waitUntil } from '@open-wc/testing';
import { catalogue } from '@safeguarding-forms/instruments';
import { offersSelfServe } from '@safeguarding-forms/instruments/internal/check/audience.js';
import type { Form } from './element-form.js';

/** How late files come. */
export interface Late {
  /** Whether the element's script is held back until it is let go. */
  readonly isHeld?: boolean;
  /** How many milliseconds what it asks for takes. */
  readonly others?: number;
}

/** One edition in one language. */
export interface Shown {
  readonly element: string;
  readonly edition: string;
  readonly language: string;
  /** Set where it speaks to the person at risk. */
  readonly audience?: 'self';
}

export interface FramePage {
  readonly frame: HTMLIFrameElement;
  readonly page: Window & typeof globalThis;
  readonly form: Form;
}

/** A page whose script can come late. */
export interface LatePage extends FramePage {
  /** Lets the script go that was held back. */
  readonly letGo: () => Promise<unknown>;
}

const DIST = '/packages/elements/dist/';
/** Each page asks anew: a browser that has a script already would not wait for it. */
let pages = 0;
const PATIENT = { timeout: 15_000 };

/** Every published edition in every language, in words to everybody who can fill it in. */
export const everyShown: readonly Shown[] = catalogue
  .listInstruments()
  .flatMap(({ id, edition, version }) => {
    const definition = catalogue.getInstrument(id, edition, version);
    const { element } = definition;
    return ['en', 'cy', 'ur'].flatMap((language): Shown[] => [
      { element, edition, language },
      ...(offersSelfServe(definition) ? [{ element, edition, language, audience: 'self' as const }] : []),
    ]);
  });

/** An element as a host writes it: an empty tag. */
export function tagOf({ element, edition, language, audience }: Shown): string {
  const chosen = ['edition', 'area', 'framework'].map((name) => `${name}="${edition}"`).join(' ');
  const to = audience ? ` audience="${audience}"` : '';
  return `<${element} ${chosen} lang="${language}"${to}></${element}>`;
}

/** An element as a host pastes it: with its form in it. */
export async function pastedOf({ element, edition, language, audience }: Shown): Promise<string> {
  const name = [element, edition, language, ...(audience ? [audience] : [])].join('.');
  const file = await (await fetch(`${DIST}html/${name}.html`)).text();
  return file.replace('"/cdn/', `"${DIST}cdn/`);
}

/** Opens a page with an element in it. */
export async function openPage(
  { element, language }: Shown,
  markup: string,
  { isHeld = false, others = 0, isBlocked = false }: Late & { readonly isBlocked?: boolean },
): Promise<LatePage> {
  const script = isHeld ? `held-${crypto.randomUUID()}` : 'now';
  const frame = document.createElement('iframe');
  frame.width = '780';
  frame.height = '560';
  frame.style.border = '0';
  if (isBlocked) frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>A host</title>
    <style>${element}:not(:defined) { display: block; min-block-size: 100vh; }</style>
    <script type="module" src="/late/${script}/${others}/${element}.js?${++pages}"></script>
    <body style="margin: 0"><h1>Example</h1>${markup}<footer>Example footer</footer></body></html>`;
  document.body.prepend(frame);
  const pageOf = (): Window | null => frame.contentWindow;
  const find = (): Form | null | undefined => pageOf()?.document.querySelector<Form>(element);
  await waitUntil(() => pageOf()?.document.querySelector('footer') && find(), 'no page', PATIENT);
  const page = frame.contentWindow as unknown as Window & typeof globalThis;
  return { frame, page, form: find()!, letGo: () => fetch(`/late/${script}`, { method: 'POST' }) };
}

/** Waits until a form has controls in sight. */
export async function questionsShown({ form }: FramePage): Promise<void> {
  await waitUntil(() => radiosOf(form).length > 0, 'no question is shown', PATIENT);
}

/** The radios and boxes of a form. */
export const radiosOf = (form: Form): HTMLInputElement[] => [
  ...(form.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]') ?? []),
];

/** Clicks where a person sees something in the frame. */
export async function clickIn({ frame }: FramePage, target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const around = frame.getBoundingClientRect();
  const { left, top, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [
    Math.round(around.left + left + width / 2),
    Math.round(around.top + top + height / 2),
  ];
  await sendMouse({ type: 'click', position });
}
