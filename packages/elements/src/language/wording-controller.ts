import type { ReactiveController } from 'lit';
import type { InstrumentModule } from '@safeguarding-forms/instruments';
import type { Audience } from '@safeguarding-forms/instruments/internal/check/audience.js';
import { english } from '@safeguarding-forms/text';
import {
  initialOf,
  nameOf,
  type FormEdition,
  type ShownKind,
  type LazyEdition,
  type LocalWords,
  type SelfServeKind,
} from '../form/form-kind.js';
import type { LanguageName, SelfServing, Wording } from '../form/view.js';
import { NotLoaded } from '../host/bring.js';
import type { Problems } from '../host/problems.js';
import { watchRegister } from '../local-edition/register.js';
import { ChosenEdition, type LocalFile } from './chosen-edition.js';
import { EditionFiles } from './edition-files.js';
import { findLanguage, watchLanguage, type FoundLanguage } from './inherited-language.js';
import { localSentences, offeredLocally } from './local-words.js';
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
  /** Which edition is asked for. */
  readonly chosen: ChosenEdition;
  #edition: FormEdition;
  #wanted = '';
  #wording: Wording | undefined;
  #pack: WordingPack | null = null;
  readonly #files: EditionFiles;
  #hasFailed = false;
  #stopWatching: readonly (() => void)[] = [];

  constructor(
    private readonly host: WordingHost,
    private readonly kind: ShownKind,
  ) {
    this.chosen = new ChosenEdition(host, kind, () => {
      this.#wanted = '';
      this.#follow();
    });
    this.#files = new EditionFiles(host, kind);
    this.#edition = initialOf(kind);
  }

  /** Whether the edition named last is there, in words to whoever fills it in. */
  get isEditionThere(): boolean {
    const isToPerson = Boolean(this.#edition.selfServe);
    return isToPerson === (this.host.servedAudience === 'self') && this.chosen.is(this.#edition);
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

  /** The languages that the edition shown is offered in. */
  get offered(): readonly LanguageName[] {
    const { local } = this.#edition;
    return local ? offeredLocally(local, this.kind.part) : offeredNames(this.kind.part);
  }

  /** Loads the sentences of the edition shown in one of its languages. */
  sentencesIn(code: string): Promise<InLanguage | undefined> {
    const { local, module } = this.#edition;
    if (local) return localSentences(local, code, this.kind, this.#files.fileName);
    return loadTranslation(
      code,
      this.kind.part,
      this.#files.fileName(module.definition.edition),
      this.kind.translations,
    );
  }

  /** Lays an agency's own wording over ours. @throws WordingError when it is not for the edition; nothing changes then. */
  setPack(pack: unknown): void {
    const { module, words, explanations } = this.#edition;
    this.#pack = pack === null ? null : readWordingPack(pack, module.definition, words, explanations);
  }

  /** Another file came into the page's register; a form that shows what it was asked for stays as it is. */
  readonly #registerChanged = (): void => {
    if (!this.chosen.isLocal && !this.isEditionThere) this.chosen.lookUp();
  };

  /** The form speaks to somebody else. */
  audienceChanged(): void {
    this.#follow();
  }

  /** Asks again for what did not come. */
  askAgain(): void {
    if (this.#hasFailed) this.#follow();
  }

  hostConnected(): void {
    this.#stopWatching = [
      watchLanguage(this.host, () => this.#follow()),
      watchRegister(this.#registerChanged),
    ];
    this.#registerChanged();
    this.#follow();
  }

  hostDisconnected(): void {
    for (const stop of this.#stopWatching) stop();
  }

  /** Finds edition and language again, and brings what is missing of them. */
  #follow(): void {
    const { local, named } = this.chosen;
    const edition = local ?? this.#files.offered.find((each) => nameOf(each) === named);
    const found = findLanguage(this.host);
    const wanted = [named, this.host.servedAudience, found.code, found.isOwn].join();
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

  async #load(asked: FormEdition | LazyEdition, found: FoundLanguage, wanted: string): Promise<void> {
    const { kind } = this;
    const [edition, translation] = await Promise.allSettled([
      this.#files.bring(asked),
      loadTranslation(found.code, kind.part, this.#files.fileName(nameOf(asked)), kind.translations),
    ]);
    // Another language or edition, or an area's own, may have been chosen while these were on their way.
    if (wanted !== this.#wanted || this.chosen.isLocal) return;
    this.#checkLoaded(edition, translation);
    if (edition.status === 'rejected') return;
    const isShown = this.#wording && edition.value === this.#edition;
    if (translation.status === 'fulfilled') this.show(edition.value, translation.value ?? inEnglish);
    // English rather than nothing; a form that is there already stays as it is.
    else if (!isShown) this.show(edition.value, inEnglish);
  }

  /** Reads an area's own edition, and shows it in a language that it is offered in. */
  async #loadLocal(local: LocalFile, found: FoundLanguage, wanted: string): Promise<void> {
    const isWanted = (): boolean => wanted === this.#wanted && local === this.chosen.local;
    const isToPerson = this.host.servedAudience === 'self';
    const known = Boolean(local.edition?.selfServe) === isToPerson ? local.edition : undefined;
    const [edition] = await Promise.allSettled([known ?? this.#files.readLocal(local.given)]);
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
    this.chosen.read(local, edition.value);
    const words = edition.value.local as LocalWords;
    this.#checkLanguage(found, offeredLocally(words, this.kind.part));
    const [translation] = await Promise.allSettled([
      localSentences(words, found.code, this.kind, this.#files.fileName),
    ]);
    if (!isWanted()) return;
    this.#checkLoaded(edition, translation);
    if (translation.status === 'fulfilled') this.show(edition.value, translation.value);
    else if (this.#edition !== edition.value) this.show(edition.value, inEnglish);
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

  /** Shows an edition in a language, both of which are there. */
  show(edition: FormEdition, inLanguage: InLanguage): void {
    const { module, words, explanations, selfServe } = edition;
    const isOther = edition !== this.#edition;
    this.#edition = edition;
    this.chosen.shown(edition);
    const { definition, sha256 } = module;
    this.#wording = { definition, words, explanations, ...inLanguage, ...(sha256 && { file: sha256 }) };
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
