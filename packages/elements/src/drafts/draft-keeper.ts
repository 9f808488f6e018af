import type { ReactiveController } from 'lit';
import type { DefinedForm, DraftInstrument } from './draft.js';
import type { DraftState, DraftStatus } from './draft-status.js';
import { SaveClock, type SaveTimes } from './save-clock.js';

/** How long a save may take, in milliseconds. */
const PATIENCE = 30_000;
/** What tells that the person has answered something. */
const ANSWERING = ['sf-answer', 'input'];

/** One save on its way. */
interface Flight {
  readonly text: string;
  /** Whether it outlives the page. */
  readonly keepalive: boolean;
  readonly giveUp: AbortController;
}

/** Hands over answers, as JSON, and which form they are to. */
type Save = (
  answers: string,
  instrument: DraftInstrument,
  savedAt: string,
  how: { readonly signal: AbortSignal; readonly keepalive: boolean },
) => PromiseLike<unknown>;

/** Watches a form, and decides when its answers are saved. */
export class DraftKeeper implements ReactiveController {
  /** The answers that the host has, as JSON; unknown while a save is on its way, and after one that failed. */
  #kept: string | undefined;
  #savedAt: string | null = null;
  #startedAt: string | null = null;
  #state: DraftState = 'unchanged';
  #told = '';
  #status: DraftStatus | undefined;
  #isStopped = false;
  #isWatching = false;
  /** Whether the person has answered since the last save: what the host sets, it has. */
  #isTouched = false;
  #flight: Flight | undefined;
  #ended: Promise<void> = Promise.resolve();
  /** Whether what changes meanwhile is to be saved as soon as the save on its way has ended, the page being hidden. */
  #isUrgent = false;
  readonly #clock: SaveClock;

  constructor(
    private readonly form: DefinedForm & { addController?(controller: ReactiveController): void },
    private readonly save: Save,
    private readonly changed: (status: DraftStatus) => void,
    times: SaveTimes,
  ) {
    this.#clock = new SaveClock(times, () => this.#now(false));
    form.addController?.(this);
  }

  get status(): DraftStatus {
    return (this.#status ??= this.#statusNow());
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Keeps the form's answers from now on. @param savedAt When the host saved those that are there. */
  begin(savedAt: string | null = null): void {
    if (this.#isStopped) return;
    const { form } = this;
    this.#kept = this.#text;
    this.#savedAt = savedAt;
    this.#startedAt = form.progress.startedAt;
    for (const type of ANSWERING) form.addEventListener(type, this.#answered);
    form.addEventListener('sf-exit', this.#leaving);
    form.beforeLeaving = this.#leaving;
    this.#listenAround('addEventListener');
    this.#isWatching = true;
    this.#tell(this.#idleState);
  }

  /** Saves at once what is not saved. @returns The status after it. */
  async saveNow(): Promise<DraftStatus> {
    this.#now(false);
    // What was on its way may have been older than what is there now.
    while (this.#flight) await this.#ended;
    if (this.#isUnsaved && !this.#clock.isToTryAgain) {
      this.#now(false);
      await this.#ended;
    }
    return this.status;
  }

  /** Ends it for good. @param isGivenUp Whether what is on its way is of no use any more. */
  stop(isGivenUp = true): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    this.#clock.drop();
    if (isGivenUp) this.#flight?.giveUp.abort();
    for (const type of ANSWERING) this.form.removeEventListener(type, this.#answered);
    this.form.removeEventListener('sf-exit', this.#leaving);
    if (this.form.beforeLeaving === this.#leaving) this.form.beforeLeaving = undefined;
    this.#listenAround('removeEventListener');
    this.#kept = undefined;
    this.#tell('stopped');
  }

  hostUpdated(): void {
    if (this.#isKept() && this.#isWatching) this.#tell(this.#state);
  }

  hostDisconnected(): void {
    // Moved within the page it is back by then. Removed, it forgets its answers after this.
    setTimeout(() => {
      if (this.form.isConnected) return;
      this.#leaving();
      this.stop(false);
    });
  }

  get #text(): string {
    return JSON.stringify(this.form.value);
  }

  get #isUnsaved(): boolean {
    return this.#isTouched && !this.#isStopped && this.#text !== this.#kept;
  }

  /** What holds while nothing is to be saved. */
  get #idleState(): DraftState {
    return this.#savedAt ? 'saved' : 'unchanged';
  }

  /** Whether the answers are still to be kept; ends it where they are not. */
  #isKept(): boolean {
    if (this.#isStopped) return false;
    const { audience, progress } = this.form;
    const { startedAt, stage, isSafe } = progress;
    this.#startedAt ??= startedAt;
    if (audience === 'self' || stage === 'sent') this.stop();
    // Cleared: what was on its way was saved by somebody who did not know of that.
    else if (this.#isWatching && startedAt !== this.#startedAt) this.stop(false);
    // The page has taken them by itself; a change makes them others.
    else if (isSafe) {
      this.#clock.drop();
      this.#isTouched = false;
    }
    return !this.#isStopped && !isSafe;
  }

  readonly #answered = (): void => {
    if (!this.#isKept()) return;
    this.#isTouched = true;
    if (this.#flight) return;
    if (!this.#isUnsaved) {
      this.#isTouched = false;
      this.#clock.drop();
      return this.#tell(this.#idleState);
    }
    // What failed is tried again in its own time.
    if (this.#clock.isToTryAgain) return;
    this.#tell('unsaved');
    this.#clock.wait();
  };

  /** The page is hidden, and on a telephone may never be seen again. */
  readonly #hidden = (): void => {
    if (this.form.ownerDocument.visibilityState === 'hidden') this.#now(true);
  };

  /** The answers are about to go. */
  readonly #leaving = (): void => {
    if (this.#isKept() && this.#isUnsaved) this.#overtake(this.#text);
  };

  /** Saves in a way that outlives the page; what is on its way gives way to it, since nothing comes after. */
  #overtake(text: string): void {
    const { instrument } = this.form.progress;
    if (!instrument || (this.#flight?.text === text && this.#flight.keepalive)) return;
    this.#clock.drop();
    this.#flight?.giveUp.abort();
    this.#ended = this.#send(instrument, text, true);
  }

  readonly #online = (): void => {
    if (this.#clock.isToTryAgain) this.#now(false);
  };

  #listenAround(how: 'addEventListener' | 'removeEventListener'): void {
    const page = this.form.ownerDocument;
    page[how]('visibilitychange', this.#hidden);
    page.defaultView?.[how]('online', this.#online);
  }

  /** Saves at once, or once the save on its way has ended. */
  #now(isLast: boolean): void {
    if (!this.#isKept() || !this.#isUnsaved) return;
    if (this.#flight) {
      this.#isUrgent ||= isLast;
      return;
    }
    this.#clock.drop();
    // Until an edition is there, its answers are no draft of any form.
    const { instrument } = this.form.progress;
    if (!instrument) return this.#clock.wait();
    this.#ended = this.#send(instrument, this.#text, isLast);
  }

  async #send(instrument: DraftInstrument, text: string, keepalive: boolean): Promise<void> {
    const giveUp = new AbortController();
    const flight: Flight = { text, keepalive, giveUp };
    const at = new Date().toISOString();
    this.#flight = flight;
    this.#kept = undefined;
    this.#isUrgent = false;
    this.#tell('saving');
    const patience = setTimeout(() => giveUp.abort(), PATIENCE);
    let isSaved = true;
    try {
      await this.save(text, instrument, at, { signal: giveUp.signal, keepalive });
    } catch {
      isSaved = false;
    }
    clearTimeout(patience);
    // Overtaken by a newer one when the page was left.
    if (this.#flight !== flight) return;
    this.#flight = undefined;
    this.#isKept();
    if (this.#isStopped) return;
    if (isSaved) this.#saved(text, at);
    else this.#failed();
  }

  #saved(text: string, at: string): void {
    this.#clock.succeeded();
    this.#kept = text;
    this.#savedAt = at;
    this.#isTouched = this.#isUnsaved;
    if (!this.#isTouched) return this.#tell('saved');
    this.#tell('unsaved');
    if (this.#isUrgent) this.#now(true);
    else this.#clock.wait();
  }

  #failed(): void {
    const isOffline = this.form.ownerDocument.defaultView?.navigator.onLine === false;
    this.#clock.tryAgain();
    this.#tell(isOffline ? 'offline' : 'failed');
  }

  #statusNow(): DraftStatus {
    const isUnfinished = !this.#isStopped && this.form.progress.isUnfinished;
    return Object.freeze({ state: this.#state, savedAt: this.#savedAt, isUnfinished });
  }

  /** Says what is new, the form's language counted. */
  #tell(state: DraftState): void {
    this.#state = state;
    const status = this.#statusNow();
    const told = [JSON.stringify(status), this.form.language].join();
    if (told === this.#told) return;
    this.#told = told;
    this.#status = status;
    this.changed(status);
  }
}
