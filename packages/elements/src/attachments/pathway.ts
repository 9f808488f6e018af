import type { ReactiveController } from 'lit';

interface PathwayHost extends HTMLElement {
  /** Ids of the elements on the page that attachments are taken from, by the attachment's name. */
  readonly sources: Readonly<Record<string, string>>;
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
    form?.scrollIntoView({ block: 'start' });
    form?.focus();
  }

  readonly #follow = (event: Event): void => {
    // What stands deeper, in the shadow root of another element, may have the same id; the target never does.
    const source = event.target as Element;
    for (const [name, id] of Object.entries(this.host.sources)) {
      if (!id || source === this.host || source.id !== id) continue;
      // A listener further out may still cancel it, and then nothing was submitted.
      queueMicrotask(() => {
        if (!event.defaultPrevented) this.attach(name, (event as CustomEvent).detail);
      });
    }
  };
}
