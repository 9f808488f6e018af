import type { PropertyDeclarations } from 'lit';
import type { Answers, AnswersError } from '@safeguarding-forms/instruments';
import { describeIssues } from '@safeguarding-forms/instruments/model/issues.js';
import type { WordingPack } from '../language/wording-pack.js';
import { FormAssociated } from './form-associated.js';
import { HostProperties } from './host-properties.js';
import { Problems } from './problems.js';

/** Put into force in this order once the element is there; an instrument's own come after. */
const IN_ORDER = ['edition', 'wording', 'context', 'supersedes', 'value'];
const AUDIENCES = ['professional'];
const HEADING_LEVELS = ['1', '2', '3', '4', '5'];

/** The properties that a host sets on every form: kept, checked, and handed on. */
export abstract class HostedForm<A extends object = Answers> extends FormAssociated {
  static override properties: PropertyDeclarations = {
    bilingual: { type: Boolean, reflect: true },
    audience: { useDefault: true },
    omit: { useDefault: true },
    readOnly: { type: Boolean, attribute: 'readonly', reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level', useDefault: true },
    ...Object.fromEntries(IN_ORDER.slice(1).map((name) => [name, { attribute: false, noAccessor: true }])),
  };

  /** Shows the English under every translated text. */
  bilingual = false;
  /** Who fills the form in. `professional` is the one that is offered. */
  audience = 'professional';
  /** Ids of sections to leave out, space separated. */
  omit = '';
  /** Whether answers can be read but not changed. */
  readOnly = false;
  /** Level of the title in the page's outline, 1 to 5. */
  headingLevel = 2;

  /** @internal What the host got wrong. */
  readonly problems: Problems = new Problems(this);
  /** What the host set, until it is in force. */
  protected readonly host = new HostProperties({
    names: [...IN_ORDER, ...this.ownProperties],
    apply: (name, value) => this.#apply(name, value),
    refuse: (name, error) => this.#refuse(name, error as AnswersError),
  });
  #context: unknown = null;
  #supersedes: string | null = null;

  /** The tag name, for messages. */
  abstract get tag(): string;
  /** The answers in force. */
  protected abstract get answersInForce(): A;
  /** The agency's own wording in force. */
  protected abstract get packInForce(): WordingPack | null;
  /** Puts into force what is not kept here. */
  protected abstract applyHostProperty(name: string, value: unknown): void;
  /** What goes along with the answers is another than before. */
  protected abstract partsChanged(): void;

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

  /** Tells of attributes with values that there are not. */
  protected checkAttributes(): void {
    this.problems.check('audience', [this.audience], AUDIENCES);
    const level = this.headingLevel || this.getAttribute('heading-level');
    this.problems.check('heading-level', [String(level)], HEADING_LEVELS);
  }

  #apply(name: string, value: unknown): void {
    if (name === 'context') this.#context = value;
    else if (name === 'supersedes') this.#supersedes = value as string | null;
    else return this.applyHostProperty(name, value);
    this.problems.report(name, '', '');
    this.partsChanged();
  }

  #refuse(name: string, { issues, message }: Error & { readonly issues?: AnswersError['issues'] }): void {
    const sentence = issues ? `${name}: ${describeIssues(issues, true)}` : message;
    this.problems.report(name, issues?.[0]?.code ?? 'bad-wording', sentence);
  }
}
