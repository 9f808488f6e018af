import type { ShownKind } from '../form/form-kind.js';
import type { Help } from '../form/view.js';
import { bring } from '../host/bring.js';
import type { Problems } from '../host/problems.js';

interface SupportHost {
  readonly problems: Problems;
  redraw(): void;
  waitFor(work: Promise<unknown>): void;
}

type Reader = NonNullable<ShownKind['selfServe']>['reader'];

const NOT_SHOWN =
  'support is shown where the person at risk fills a form in, and this one is for professionals.';

/** The help that a host names in place of ours. A list that cannot be used changes nothing: a form never shows none. */
export class SupportController {
  #given: unknown = null;
  #help: Help | undefined;
  #hasFailed = false;

  constructor(
    private readonly host: SupportHost,
    private readonly kind: Pick<ShownKind, 'selfServe'>,
  ) {}

  /** What the host gave, or `null`. */
  get given(): unknown {
    return this.#given;
  }

  /** It, once it was read; nothing while ours is shown. */
  get help(): Help | undefined {
    return this.#help;
  }

  /** Takes over a list, or with `null` goes back to ours. */
  read(list: unknown): void {
    this.#given = list ?? null;
    const { selfServe } = this.kind;
    if (this.#given !== null && selfServe)
      return this.host.waitFor(this.#read(this.#given, selfServe.reader));
    const isUnread = this.#given !== null;
    this.host.problems.report('support', isUnread ? 'bad-support' : '', isUnread ? NOT_SHOWN : '');
    this.host.problems.checkLoaded('support-file');
    this.#show(undefined);
  }

  /** Asks again for the file that reads it, if that did not come. */
  askAgain(): void {
    if (this.#hasFailed) this.read(this.#given);
  }

  async #read(list: unknown, reader: Reader): Promise<void> {
    const { problems } = this.host;
    let failure: unknown;
    const file = await bring('self-serve/support-reader.js', reader).catch(
      (error: unknown) => void (failure = error),
    );
    // Another list, or none, may have taken its place while the file was on its way.
    if (list !== this.#given) return;
    this.#hasFailed = Boolean(failure);
    problems.checkLoaded('support-file', failure);
    if (!file) return;
    try {
      const help = file.readHelp(list);
      problems.report('support', '', '');
      this.#show(help);
    } catch (error) {
      problems.report('support', 'bad-support', (error as Error).message);
    }
  }

  #show(help: Help | undefined): void {
    if (help === this.#help) return;
    this.#help = help;
    this.host.redraw();
  }
}
