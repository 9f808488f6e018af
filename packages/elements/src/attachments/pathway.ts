import type { ReactiveController } from 'lit';
import { scrollToTop } from '../errors/focus.js';

interface PathwayHost extends HTMLElement {
  /** Ids of the elements on the page that attachments are taken from, by the attachment's name. */
  readonly sources: Readonly<Record<string, string>>;
  /** Whose key its own submissions are sealed to; `null` where they are not. */
  readonly recipientKey: unknown;
}

/** A form on the page. One that is sealed tells its plain submission to another one that is sealed as well, and to nobody else. */
interface Source extends Element {
  readonly submitted?: unknown;
}

/** Connects forms on one page by plain HTML: what one of them submits, another takes up. */
export class Pathway implements ReactiveController {
  #root: Document | ShadowRoot | undefined;

  constructor(
    private readonly host: PathwayHost,
    private readonly attach: (name: string, submission: unknown) => void,
  ) {}

  hostConnected(): void {
    this.#root = this.host.getRootNode() as Document | ShadowRoot;
    this.#root.addEventListener('sf-submit', this.#follow);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('sf-submit', this.#follow);
  }

  /** Brings the form that makes an attachment into sight, with the focus on its first question. */
  visit(name: string): void {
    const form = this.#root?.querySelector<HTMLElement>(`#${CSS.escape(this.host.sources[name] ?? '')}`);
    if (!form) return;
    scrollToTop(form);
    form.focus();
  }

  readonly #follow = (event: Event): void => {
    // What stands deeper, in the shadow root of another element, may have the same id; the target never does.
    const source: Source = event.target as Element;
    const { detail } = event as CustomEvent;
    const given = this.host.recipientKey === null ? detail : (source.submitted ?? detail);
    for (const [name, id] of Object.entries(this.host.sources)) {
      if (!id || source === this.host || source.id !== id) continue;
      // A listener further out may still cancel it, and then nothing was submitted.
      queueMicrotask(() => {
        if (!event.defaultPrevented) this.attach(name, given);
      });
    }
  };
}
