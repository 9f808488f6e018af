import { nothing, type ReactiveController } from 'lit';
import { safety, sentenceIn, type Message } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';
import { SfExitEvent } from '../host/exit-event.js';
import type { Problems } from '../host/problems.js';
import { coveredUpTo } from './clearance.js';
import { exitAddress } from './exit-address.js';
import { exitBar } from './exit-bar.js';
import { ExitKeys, PRESSES, type PressesChange } from './exit-keys.js';
import { IdleClock, type IdleState } from './idle-clock.js';
import { idleNotice, type IdleNotice } from './idle-notice.js';
import { leaveFor } from './leave.js';

const MINUTE = 60_000;
/** The longest that a host can wait for somebody to come back: a day. */
const MOST_MINUTES = 24 * 60;

interface SafetyHost extends HTMLElement {
  readonly exitUrl: string;
  readonly idleTimeout: number;
  readonly problems: Problems;
  readonly view: View | undefined;
  /** Whether there is anything that somebody else must not see, and nothing of it is on its way. */
  readonly holdsAnswers: boolean;
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  /** Says something politely to screen readers. */
  announce(sentence: string): void;
  /** Forgets every answer, and asks nobody whether the page may be left. */
  reset(): void;
}

/** What is said aloud on the way to clearing, by the seconds that are left. */
const SAID: Readonly<Record<number, Message>> = { 30: safety.halfMinute, 10: safety.tenSeconds };

/** The way out of the page, and what becomes of answers that nobody sits before any more. */
export class SafetyController implements ReactiveController {
  readonly #keys = new ExitKeys((presses, how) => this.#pressed(presses, how));
  readonly #clock = new IdleClock(
    () => this.host.holdsAnswers,
    (state) => this.#idle(state),
  );
  #presses = 0;
  #said: Message | undefined;
  #notice: IdleNotice | undefined;
  #window: Window | null = null;
  #followed: Window | undefined;
  #look = 0;

  constructor(private readonly host: SafetyHost) {
    host.addController(this);
  }

  /** Another value whenever something else is to be drawn. */
  get key(): string {
    return [this.#address, this.#presses, this.#said?.id, JSON.stringify(this.#notice)].join();
  }

  /** Where the way out leads, as the host gives it; empty while there is none to be drawn. */
  get exit(): string {
    return this.#address === undefined ? '' : this.#given;
  }

  /** What stands above the form. */
  above(view: View): readonly unknown[] {
    const bar = this.exit
      ? exitBar(view, {
          address: this.#given,
          presses: this.#presses,
          said: this.#said,
          leave: this.leave,
        })
      : nothing;
    return [bar, idleNotice(view, this.#notice, () => this.#stay())];
  }

  /** Tells of addresses and times that cannot be used. */
  check(): void {
    const { host } = this;
    const isBadExit = this.#given !== '' && !this.exit;
    host.problems.check('exit-url', isBadExit ? [this.#given] : [], ['an address of http or https']);
    const isBadTime = Number.isNaN(this.#minutes);
    const given = host.getAttribute('idle-timeout') ?? String(host.idleTimeout);
    host.problems.check('idle-timeout', isBadTime ? [given] : [], [`0 to ${MOST_MINUTES} minutes`]);
    this.#watch();
  }

  hostConnected(): void {
    this.#window = this.host.ownerDocument.defaultView;
    this.#watch();
  }

  hostDisconnected(): void {
    this.#window = null;
    this.#watch();
  }

  /** Clears the form and leaves the page, unless the host sees to it. */
  readonly leave = (): void => {
    const address = this.#address;
    if (!address || !this.host.dispatchEvent(new SfExitEvent())) return;
    leaveFor(address, this.host.ownerDocument, () => this.host.reset());
  };

  /** The answers were given anew: that others were cleared is no news any more. */
  answered(): void {
    if (this.#notice?.stage === 'cleared') this.#show(undefined);
  }

  /** What the host gave as an address; a framework may set a property to nothing. */
  get #given(): string {
    return String((this.host.exitUrl as string | null | undefined) ?? '').trim();
  }

  get #address(): string | undefined {
    const { ownerDocument } = this.host;
    return exitAddress(this.#given, (ownerDocument as Document | undefined)?.baseURI);
  }

  /** The minutes that can be waited; `NaN` where what is given is none. */
  get #minutes(): number {
    const given = Number((this.host.idleTimeout as number | null | undefined) ?? 0);
    return given >= 0 && given <= MOST_MINUTES ? given : NaN;
  }

  #watch(): void {
    const view = this.#window ?? undefined;
    this.#keys.standAt(this.exit ? view : undefined);
    this.#follow(this.exit ? view : undefined);
    this.#clock.watch(view, (this.#minutes || 0) * MINUTE);
  }

  #pressed(presses: number, how: PressesChange): void {
    this.#presses = presses;
    this.#said =
      how === 'too-slow'
        ? safety.tooSlow
        : [undefined, safety.twoMore, safety.oneMore, safety.leaving][presses];
    this.host.requestUpdate();
    if (presses === PRESSES) this.leave();
  }

  #idle(state: IdleState): void {
    if (state.stage === 'over') {
      this.host.reset();
      this.#show({ stage: 'cleared' }, safety.cleared);
    } else if (state.stage === 'warning') {
      const seconds = Math.ceil(state.left / 1000);
      const isNew = this.#notice?.stage !== 'warning';
      this.#show({ stage: 'warning', seconds }, isNew ? safety.idleHint : SAID[seconds]);
    } else if (this.#notice?.stage === 'warning') this.#show(undefined, safety.kept);
  }

  #stay(): void {
    this.#clock.stay();
    this.#idle({ stage: 'quiet' });
  }

  #show(notice: IdleNotice | undefined, aloud?: Message): void {
    this.#notice = notice;
    this.host.requestUpdate();
    if (aloud) this.host.announce(sentenceIn(this.host.view?.wording.templates, aloud));
  }

  /** Looks, while a window scrolls or changes, whether the way out can still be reached. */
  #follow(view: Window | undefined): void {
    if (view === this.#followed) return;
    for (const type of ['scroll', 'resize']) {
      this.#followed?.removeEventListener(type, this.#standClear, true);
      view?.addEventListener(type, this.#standClear, { capture: true, passive: true });
    }
    this.#followed = view;
    this.#standClear();
  }

  /** Keeps the way out below what the page keeps at the window's upper edge. */
  readonly #standClear = (): void => {
    const view = this.#followed;
    if (!view || this.#look) return;
    this.#look = view.requestAnimationFrame(() => {
      this.#look = 0;
      const bar = this.host.shadowRoot?.querySelector<HTMLElement>('.exit');
      const upTo = bar ? coveredUpTo(this.host, bar) : 0;
      if (upTo) bar?.parentElement?.style.setProperty('--exit-top', `${upTo}px`);
    });
  };
}
