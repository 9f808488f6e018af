import type { ReactiveController } from 'lit';
import type { InstrumentModule } from '@safeguarding-forms/instruments';
import type { Audience } from '@safeguarding-forms/instruments/internal/check/audience.js';
import { english } from '@safeguarding-forms/text';
import {
  nameOf,
  type FormEdition,
  type FormKind,
  type LazyEdition,
  type LocalWords,
  type SelfServeKind,
} from '../form/form-kind.js';
import type { LanguageName, SelfServing, Wording } from '../form/view.js';
import { bring, NotLoaded } from '../host/bring.js';
import type { Problems } from '../host/problems.js';
import { findLanguage, watchLanguage, type FoundLanguage } from './inherited-language.js';
import { localSentences, offeredLocally } from './local-words.js';
import { inEnglish, loadTranslation, offeredNames, type InLanguage } from './translations.js';
import { readWordingPack, withPack, type WordingPack } from './wording-pack.js';

/** An area's own edition: its file, and the edition once it was read. */
interface LocalFile {
  readonly given: unknown;
  edition?: FormEdition;
}

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
  /** The area's own edition, which then stands in the place of ours. */
  #local: LocalFile | undefined;
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
    return this.#local?.edition ? nameOf(this.#local.edition) : this.#named;
  }

  /** Whether the edition named last is there, in words to whoever fills it in. */
  get isEditionThere(): boolean {
    const isToPerson = Boolean(this.#edition.selfServe);
    if (isToPerson !== (this.host.servedAudience === 'self')) return false;
    return this.#local ? this.#edition === this.#local.edition : this.#named === nameOf(this.#edition);
  }

  /** The file of the area's own edition, as it was given. */
  get localFile(): unknown {
    return this.#local?.given ?? null;
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
    this.#named = name;
    this.#wanted = '';
    this.#checkName();
    this.#follow();
  }

  /** Takes an area's own edition in place of ours, or with `null` goes back to ours. */
  setLocal(given: unknown): void {
    this.#wanted = '';
    this.#local = given === null || given === undefined ? undefined : { given };
    this.host.problems.report('localEdition', '', '');
    this.#checkName();
    this.#follow();
  }

  /** An area's own edition can have any name; ours are these. */
  #checkName(): void {
    const { editions, editionName } = this.kind;
    const isOther = this.#local !== undefined;
    this.host.problems.check(editionName, isOther ? [] : [this.#named], editions.map(nameOf));
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
    const local = this.#local;
    const edition = local ?? this.#offered.find((each) => nameOf(each) === this.#named);
    const found = findLanguage(this.host);
    const wanted = [this.#named, this.host.servedAudience, found.code, found.isOwn].join();
    this.#checkLanguage(found, offeredNames(this.kind.part));
    if (edition && wanted === this.#wanted && !this.#hasFailed) return;
    this.#wanted = wanted;
    this.#checkLoaded();
    if (local) this.host.waitFor(this.#loadLocal(local, found, wanted));
    if (!edition || local) return;
    const ours = edition as FormEdition | LazyEdition;
    // The default edition in English is at hand, and so is there for the first drawing.
    if (!('load' in ours) && found.code === english.code) this.show(ours, inEnglish);
    else this.host.waitFor(this.#load(ours, found, wanted));
  }

  /** Tells of a language that was set on the element itself and is not offered. */
  #checkLanguage({ code, isOwn, tag }: FoundLanguage, offered: readonly LanguageName[]): void {
    const codes = offered.map((each) => each.code);
    const isUnknown = isOwn && !codes.includes(code);
    this.host.problems.check('lang', isUnknown ? [tag] : [], codes, 'unknown-language');
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

  /** Reads an area's own edition, and shows it in a language that it is offered in. */
  async #loadLocal(local: LocalFile, found: FoundLanguage, wanted: string): Promise<void> {
    const isWanted = (): boolean => wanted === this.#wanted && local === this.#local;
    const [edition] = await Promise.allSettled([local.edition ?? this.#readLocal(local)]);
    if (!isWanted()) return;
    const failure = edition.status === 'rejected' ? (edition.reason as Error) : undefined;
    const isRefused = failure && !(failure instanceof NotLoaded);
    this.host.problems.report(
      'localEdition',
      isRefused ? 'bad-edition' : '',
      isRefused ? failure.message : '',
    );
    if (!isRefused) this.#checkLoaded(edition);
    if (edition.status === 'rejected') return;
    local.edition = edition.value;
    const words = edition.value.local as LocalWords;
    this.#checkLanguage(found, offeredLocally(words, this.kind.part));
    const [translation] = await Promise.allSettled([localSentences(words, found.code, this.kind)]);
    if (!isWanted()) return;
    this.#checkLoaded(edition, translation);
    if (translation.status === 'fulfilled') this.show(edition.value, translation.value);
    else if (this.#edition !== edition.value) this.show(edition.value, inEnglish);
  }

  async #readLocal({ given }: LocalFile): Promise<FormEdition> {
    if (this.host.servedAudience === 'self')
      throw new Error('an edition file has no words to the person at risk; take audience="self" away.');
    const reader = await bring(
      'local-edition/local-edition.js',
      () => import('../local-edition/local-edition.js'),
    );
    return reader.localEdition(given, async (name) => {
      const ours = this.kind.editions.find((each) => `${this.kind.part}/${nameOf(each)}` === name);
      return ours && 'load' in ours ? this.#fileOf(ours) : ours;
    });
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
    if (!edition.local) this.#named = nameOf(edition);
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
