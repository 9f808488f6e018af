import type { ReactiveController } from 'lit';
import type { InstrumentModule } from '@safeguarding-forms/instruments';
import type { Audience } from '@safeguarding-forms/instruments/check/audience.js';
import { english } from '@safeguarding-forms/text';
import {
  nameOf,
  type FormEdition,
  type FormKind,
  type LazyEdition,
  type SelfServeKind,
} from '../form/form-kind.js';
import type { SelfServing, Wording } from '../form/view.js';
import { bring } from '../host/bring.js';
import type { Problems } from '../host/problems.js';
import { findLanguage, watchLanguage, type FoundLanguage } from './inherited-language.js';
import { inEnglish, loadTranslation, offeredNames, type InLanguage } from './translations.js';
import { readWordingPack, withPack, type WordingPack } from './wording-pack.js';

interface WordingHost extends HTMLElement {
  readonly problems: Problems;
  /** To whom the form speaks. */
  readonly servedAudience: Audience;
  /** Another edition is there. */
  editionChanged(module: InstrumentModule): void;
  /** Other words are there. */
  wordingChanged(): void;
  waitFor(work: Promise<unknown>): void;
}

/**
 * Brings an edition and its words in the form's language: the nearest `lang`, followed when it changes. Everything that
 * is missing is asked for at once. What is shown stays until all of it is there, so that nobody reads a mixture.
 */
export class WordingController implements ReactiveController {
  #edition: FormEdition;
  #named: string;
  #wanted = '';
  #wording: Wording | undefined;
  #pack: WordingPack | null = null;
  /** The files of editions that were asked for; one that did not arrive is asked for again. */
  readonly #asked = new Map<string, Promise<FormEdition>>();
  #hasFailed = false;
  #stopWatching: (() => void) | undefined;

  constructor(
    private readonly host: WordingHost,
    private readonly kind: FormKind,
  ) {
    [this.#edition] = kind.editions;
    this.#named = nameOf(this.#edition);
  }

  /** The edition that was named last, whether or not there is one of that name. */
  get editionName(): string {
    return this.#named;
  }

  /** Whether the edition named last is there, in words to whoever fills it in. */
  get isEditionThere(): boolean {
    const isToPerson = Boolean(this.#edition.selfServe);
    return this.#named === nameOf(this.#edition) && isToPerson === (this.host.servedAudience === 'self');
  }

  /** What is shown: the words, with the agency's own laid over them; `undefined` until there are any. */
  get wording(): Wording | undefined {
    const wording = this.isEditionThere ? this.#wording : undefined;
    return wording && this.#pack ? withPack(wording, this.#pack) : wording;
  }

  /** The language in use. */
  get language(): string {
    return this.#wording?.language ?? english.code;
  }

  /** What is said before there are words: in English. */
  get fallback(): InLanguage {
    return inEnglish;
  }

  /** The agency's own wording. */
  get pack(): WordingPack | null {
    return this.#pack;
  }

  /** Lays an agency's own wording over ours. @throws WordingError when it is not for the edition; nothing changes then. */
  setPack(pack: unknown): void {
    const { module, words, explanations } = this.#edition;
    this.#pack = pack === null ? null : readWordingPack(pack, module.definition, words, explanations);
  }

  /** Names the edition to show. */
  chooseEdition(name: string): void {
    const { editions, editionName } = this.kind;
    this.#named = name;
    this.#wanted = '';
    this.host.problems.check(editionName, [name], editions.map(nameOf));
    this.#follow();
  }

  /** The form speaks to somebody else. */
  audienceChanged(): void {
    this.#follow();
  }

  /** Asks again for what did not come. */
  askAgain(): void {
    if (this.#hasFailed) this.#follow();
  }

  hostConnected(): void {
    this.#stopWatching = watchLanguage(this.host, () => this.#follow());
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
  }

  /** Finds edition and language again, and brings what is missing of them. */
  #follow(): void {
    const edition = this.#offered.find((each) => nameOf(each) === this.#named);
    const found = findLanguage(this.host);
    const wanted = [this.#named, this.host.servedAudience, found.code, found.isOwn].join();
    const codes = offeredNames(this.kind.part).map(({ code }) => code);
    const isUnknown = found.isOwn && !codes.includes(found.code);
    this.host.problems.check('lang', isUnknown ? [found.tag] : [], codes, 'unknown-language');
    if (edition && wanted === this.#wanted && !this.#hasFailed) return;
    this.#wanted = wanted;
    this.#checkLoaded();
    if (!edition) return;
    // The default edition in English is at hand, and so is there for the first drawing.
    if (!('load' in edition) && found.code === english.code) this.show(edition, inEnglish);
    else this.host.waitFor(this.#load(edition, found, wanted));
  }

  /** The editions in words to whoever fills the form in. */
  get #offered(): readonly (FormEdition | LazyEdition)[] {
    return (this.host.servedAudience === 'self' && this.kind.selfServe?.editions) || this.kind.editions;
  }

  async #load(asked: FormEdition | LazyEdition, found: FoundLanguage, wanted: string): Promise<void> {
    const { kind } = this;
    const [edition, translation] = await Promise.allSettled([
      'load' in asked ? this.#fileOf(asked) : asked,
      loadTranslation(found.code, kind.part, this.#fileName(nameOf(asked)), kind.translations),
    ]);
    // Another language or edition may have been chosen while these were on their way.
    if (wanted !== this.#wanted) return;
    this.#checkLoaded(edition, translation);
    if (edition.status === 'rejected') return;
    const isShown = this.#wording && edition.value === this.#edition;
    if (translation.status === 'fulfilled') this.show(edition.value, translation.value ?? inEnglish);
    // English rather than nothing; a form that is there already stays as it is.
    else if (!isShown) this.show(edition.value, inEnglish);
  }

  /** Tells which of the files did not come; of those that are no longer wanted nothing is told. */
  #checkLoaded(...files: readonly PromiseSettledResult<unknown>[]): void {
    const { problems } = this.host;
    const [edition, words] = files.map((file) =>
      file.status === 'rejected' ? (file.reason as unknown) : null,
    );
    problems.checkLoaded(`${this.kind.editionName}-file`, edition);
    problems.checkLoaded('words', words);
    this.#hasFailed = Boolean(edition ?? words);
  }

  /** What the files of an edition are called, in words to whoever fills it in. */
  #fileName(name: string): string {
    return this.host.servedAudience === 'self' ? `${name}-self` : name;
  }

  #fileOf({ name, load }: LazyEdition): Promise<FormEdition> {
    const place = `${this.kind.tag}/${this.#fileName(name)}.js`;
    const file = this.#asked.get(place) ?? bring(place, load).then(({ edition }) => edition);
    this.#asked.set(place, file);
    file.catch(() => this.#asked.delete(place));
    return file;
  }

  /** Shows an edition in a language, both of which are there. */
  show(edition: FormEdition, inLanguage: InLanguage): void {
    const { module, words, explanations, selfServe } = edition;
    const isOther = edition !== this.#edition;
    this.#edition = edition;
    this.#named = nameOf(edition);
    this.#wording = { definition: module.definition, words, explanations, ...inLanguage };
    if (selfServe && this.kind.selfServe)
      this.#wording = toPerson(this.#wording, selfServe, this.kind.selfServe);
    if (isOther) {
      this.#pack = null;
      this.host.editionChanged(module);
    }
    this.host.wordingChanged();
  }
}

/** A wording as it speaks to the person at risk. */
const toPerson = (wording: Wording, selfServe: SelfServing, kind: SelfServeKind): Wording => ({
  ...wording,
  selfServe,
  definition: kind.ask(wording.definition),
  templates: kind.sentences(selfServe, wording.templates),
  english: kind.sentences(selfServe, undefined),
});
