/** Events that carry what is typed, pasted, copied or dragged to every script on a page. */
const CARRIERS = [
  ...['beforeinput', 'input', 'textInput', 'compositionstart', 'compositionupdate', 'compositionend'],
  ...['paste', 'copy', 'cut', 'dragstart', 'drop'],
];

/**
 * Keeps what a person types inside the form: what comes from inside is taken at the first place that an event passes,
 * the window, handed to the form, and goes no further. A second listener at the form's own root takes what only reaches
 * that: `change`, and what comes from a closed shadow root around the form without being known at the window.
 */
export class InputGuard implements EventListenerObject {
  #view: Window | null = null;

  constructor(
    private readonly root: ShadowRoot,
    /** Takes an event in, with the node inside the form that it came from. */
    private readonly take: (event: Event, origin: Node) => void,
  ) {
    for (const type of [...CARRIERS, 'change']) root.addEventListener(type, this, true);
    root.addEventListener('dragover', (event) => keepOut(event as DragEvent));
  }

  /** Stands guard at another window, or with `null` at none. */
  standAt(view: Window | null): void {
    if (view === this.#view) return;
    // A page that a test has closed, or a frame that is gone, can have nothing left of its window.
    const left: Partial<Window> | null | undefined = this.#view;
    for (const type of CARRIERS) {
      left?.removeEventListener?.(type, this, true);
      view?.addEventListener(type, this, true);
    }
    this.#view = view;
  }

  /** @internal */
  handleEvent(event: Event): void {
    const origin = this.#originOf(event);
    if (!origin) return;
    event.stopImmediatePropagation();
    if (event.type === 'drop') keepOut(event as DragEvent);
    this.take(event, origin);
  }

  /** The node in the form that an event came from; content that the host has put into a slot is not in the form. */
  #originOf(event: Event): Node | null {
    const { root } = this;
    const [first] = event.composedPath();
    if ((first as Node).getRootNode?.() === root) return first as Node;
    // A closed shadow root around the form hides it from the window: what a person does there, they do where the focus is.
    if (!event.isTrusted || event.currentTarget !== this.#view || !isWithin(root.host, first)) return null;
    if (!('clientX' in event)) return root.activeElement;
    const { clientX, clientY } = event as DragEvent;
    const under = root.elementFromPoint(clientX, clientY);
    return under?.getRootNode() === root ? under : null;
  }
}

/** Whether a node stands in the shadow tree of another, however deep. */
function isWithin(node: Node, outer: EventTarget | undefined): boolean {
  const { host } = node.getRootNode() as Partial<ShadowRoot>;
  return host !== undefined && (host === outer || isWithin(host, outer));
}

/** A file dropped onto a form would make the browser leave the page to show the file. */
function keepOut(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}
