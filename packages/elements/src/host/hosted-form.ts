import type { PropertyDeclarations } from 'lit';
import type { Answers, AnswersError } from '@safeguarding-forms/instruments';
import type { SupportEntry } from '@safeguarding-forms/support';
import { describeIssues } from '@safeguarding-forms/instruments/internal/model/issues.js';
import type { WordingPack } from '../language/wording-pack.js';
import { FormAssociated } from './form-associated.js';
import { HostProperties } from './host-properties.js';
import { Problems } from './problems.js';

/** Put into force in this order once the element is there; an instrument's own come after. */
const IN_ORDER = ['localEdition', 'edition', 'wording', 'support', 'context', 'supersedes', 'value'];
const AUDIENCES = ['professional', 'self'];
const DENSITIES = ['comfortable', 'compact'];
const HEADING_LEVELS = ['1', '2', '3', '4', '5'];
/** Seconds until a person is told that sending takes long. */
const SENT_TIMEOUT = 30;
/** The longest that a timer can wait, in milliseconds; told to wait longer, it does not wait at all. */
const LONGEST = 2 ** 31 - 1;

/** The properties that a host sets on every form: kept, checked, and handed on. */
export abstract class HostedForm<A extends object = Answers> extends FormAssociated {
  static override properties: PropertyDeclarations = {
    bilingual: { type: Boolean, reflect: true },
    audience: { useDefault: true },
    density: { reflect: true, useDefault: true },
    omit: { useDefault: true },
    readOnly: { type: Boolean, attribute: 'readonly', reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level', useDefault: true },
    downloads: { type: Boolean, reflect: true },
    guardLeaving: { type: Boolean, attribute: 'guard-leaving', reflect: true },
    sentTimeout: { type: Number, attribute: 'sent-timeout', useDefault: true },
    exitUrl: { attribute: 'exit-url', useDefault: true },
    idleTimeout: { type: Number, attribute: 'idle-timeout', useDefault: true },
    ...Object.fromEntries(
      IN_ORDER.filter((name) => name !== 'edition').map((name) => [
        name,
        { attribute: false, noAccessor: true },
      ]),
    ),
  };

  /** Shows the English under every translated text. */
  bilingual = false;
  /**
   * Who fills the form in: `professional`, or where the form offers it `self`, the person at risk alone. Then every word is
   * to them, nothing has to be answered, and in place of a result stands what to do now.
   */
  audience: 'professional' | 'self' = 'professional';
  /** How close things stand: `comfortable` or `compact`. */
  density: 'comfortable' | 'compact' = 'comfortable';
  /** Ids of sections to leave out, space separated. */
  omit = '';
  /** Whether answers can be read but not changed. */
  readOnly = false;
  /** Level of the title in the page's outline, 1 to 5. */
  headingLevel = 2;
  /** Offers what was sent as a file, once it was sent; never with `recipient-key`. */
  downloads = false;
  /** Has the browser ask before the page is left with answers that were not sent; never with `audience="self"`. */
  guardLeaving = false;
  /** Seconds until the person is told that sending takes long, and may try again; 0 is never. */
  sentTimeout: number = SENT_TIMEOUT;
  /** Where the quick exit leads: an address of `http` or `https`, whole or beside the page. Set, it shows the exit. */
  exitUrl = '';
  /**
   * Minutes without a key, a press or scrolling in the window after which everything is cleared, up to 1,440 (a day); a
   * warning counts down the last minute, or half of a shorter time. 0 is never.
   */
  idleTimeout = 0;

  /** @internal What the host got wrong. */
  readonly problems: Problems = new Problems(this);
  /** What the host set, until it is in force. */
  protected readonly host = new HostProperties({
    names: [...this.firstProperties, ...IN_ORDER, ...this.ownProperties],
    apply: (name, value) => this.#apply(name, value),
    refuse: (name, error) => this.#refuse(name, error as AnswersError),
  });
  #context: unknown = null;
  #supersedes: string | null = null;

  /** @internal The tag name, for messages. */
  abstract get tag(): string;
  /** The answers in force. */
  protected abstract get answersInForce(): A;
  /** The host's list of help, as it was given. */
  protected abstract get supportInForce(): unknown;
  /** The area's own edition, as it was given. */
  protected abstract get localEditionInForce(): unknown;
  /** The agency's own wording in force. */
  protected abstract get packInForce(): WordingPack | null;
  /** Puts into force what is not kept here. */
  protected abstract applyHostProperty(name: string, value: unknown): void;
  /** What goes along with the answers is another than before. */
  protected abstract partsChanged(): void;

  /** Whether the person at risk can fill the form in alone. */
  protected abstract get offersSelfServe(): boolean;

  /** The names of properties that say which form it is, to be put into force first. */
  protected get firstProperties(): readonly string[] {
    return [];
  }

  /** The names of properties that one form has besides, to be put into force last. */
  protected get ownProperties(): readonly string[] {
    return [];
  }

  /**
   * The answers, keyed by item id. Set it to prefill.
   * @type {Answers}
   * @throws AnswersError when their shape is wrong; the answers stay as they were.
   */
  get value(): A {
    return this.host.valueOf('value', this.answersInForce) as A;
  }

  set value(value: A) {
    this.host.set('value', value);
  }

  /**
   * An area's own edition, in place of the built-in ones: an edition file, parsed or as JSON text (the same as in a
   * `<script type="application/json" slot="edition">` inside the element). `null` is none. A file that cannot be used is told by
   * `sf-error` (`bad-edition`), with the place, and no form is shown.
   */
  get localEdition(): object | string | null {
    return this.host.valueOf('localEdition', this.localEditionInForce) as object | string | null;
  }

  set localEdition(file: object | string | null) {
    this.host.set('localEdition', file);
  }

  /** The host's own JSON, at most 4 kB, copied into the submission. */
  get context(): unknown {
    return this.host.valueOf('context', this.#context);
  }

  set context(context: unknown) {
    this.host.set('context', context);
  }

  /** Id of an earlier submission that this one amends. */
  get supersedes(): string | null {
    return this.host.valueOf('supersedes', this.#supersedes) as string | null;
  }

  set supersedes(id: string | null) {
    this.host.set('supersedes', id);
  }

  /**
   * Who can help, shown where the person at risk fills the form in: the host's own services, or ours by their ids
   * (`{ use: 'samaritans' }`), in the order in which they are shown. `null` shows ours. A list that cannot be used is told
   * by `sf-error` (`bad-support`), and changes nothing.
   */
  get support(): readonly SupportEntry[] | null {
    return this.host.valueOf('support', this.supportInForce) as readonly SupportEntry[] | null;
  }

  set support(list: readonly SupportEntry[] | null) {
    this.host.set('support', list);
  }

  /** The agency's own wording, or `null`. @throws WordingError when it cannot be used; the wording stays as it was. */
  get wording(): WordingPack | null {
    return this.host.valueOf('wording', this.packInForce) as WordingPack | null;
  }

  set wording(pack: WordingPack | null) {
    this.host.set('wording', pack);
  }

  /** The level of the title, where one is given that there is. */
  protected get titleLevel(): number {
    return HEADING_LEVELS.includes(String(this.headingLevel)) ? this.headingLevel : 2;
  }

  /** @internal Milliseconds until a person is told that sending takes long; 0 is never. */
  get patience(): number {
    return Math.min((this.sentTimeout >= 0 ? this.sentTimeout : SENT_TIMEOUT) * 1000, LONGEST);
  }

  /** Tells of attributes with values that there are not. */
  protected checkAttributes(): void {
    this.problems.check(
      'audience',
      [this.audience],
      this.offersSelfServe ? AUDIENCES : AUDIENCES.slice(0, 1),
    );
    this.problems.check('density', [this.density], DENSITIES);
    const level = this.headingLevel || this.getAttribute('heading-level');
    this.problems.check('heading-level', [String(level)], HEADING_LEVELS);
    const wait = this.sentTimeout >= 0 ? [] : [String(this.getAttribute('sent-timeout') ?? this.sentTimeout)];
    this.problems.check('sent-timeout', wait, ['a number of seconds', '0']);
  }

  #apply(name: string, value: unknown): void {
    if (name === 'context') this.#context = value;
    else if (name === 'supersedes') this.#supersedes = value as string | null;
    else return this.applyHostProperty(name, value);
    this.problems.report(name, '', '');
    this.partsChanged();
  }

  #refuse(name: string, { issues, message }: Error & { readonly issues?: AnswersError['issues'] }): void {
    const sentence = issues ? `${name}: ${describeIssues(issues)}` : message;
    this.problems.report(name, issues?.[0]?.code ?? 'bad-wording', sentence);
  }
}
