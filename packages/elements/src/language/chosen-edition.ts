import { nameOf, type FormEdition, type ShownKind } from '../form/form-kind.js';
import type { Problems } from '../host/problems.js';
import { registeredFile } from '../local-edition/register.js';

/** An area's own edition: its file, and the edition once it was read. */
export interface LocalFile {
  readonly given: unknown;
  /** Whether it stands in the page's register, and not on the element. */
  readonly isRegistered: boolean;
  /** In words to whoever it was read for. */
  edition?: FormEdition;
}

/** Which edition a form is asked for: one of ours by its name, or an area's own by its file, which then stands in its place. */
export class ChosenEdition {
  #named: string;
  /** Whether the page said which, and did not leave it to the element. */
  #isNamed = false;
  #local: LocalFile | undefined;

  constructor(
    private readonly host: { readonly problems: Problems },
    private readonly kind: ShownKind,
    /** What is to be shown may be another than before. */
    private readonly changed: () => void,
  ) {
    this.#named = this.defaultName;
  }

  /** Of the edition that is shown where none is named; empty where it is not known yet which form. */
  get defaultName(): string {
    const [first] = this.kind.editions;
    return first ? nameOf(first) : '';
  }

  /** The edition that was named last, whether or not there is one of that name. */
  get named(): string {
    return this.#named;
  }

  /** Whether what is shown stands in a file, or would once the file is right. */
  get isLocal(): boolean {
    return this.#local !== undefined;
  }

  /** The area's own edition. */
  get local(): LocalFile | undefined {
    return this.#local;
  }

  /** What the edition is called: the one named last, or in its file the area's own. */
  get name(): string {
    return this.#local?.edition ? nameOf(this.#local.edition) : this.#named;
  }

  /** The file of the area's own edition, as it was given to the element. */
  get file(): unknown {
    return this.#local?.isRegistered ? null : (this.#local?.given ?? null);
  }

  /** Whether an edition is the one that is asked for. */
  is(edition: FormEdition): boolean {
    if (this.#local) return edition === this.#local.edition;
    const { definition } = edition.module;
    return definition.id === this.kind.part && definition.edition === this.#named;
  }

  /** Names the edition to show; without a name, the default one. */
  choose(name: string | undefined): void {
    this.#named = name ?? this.defaultName;
    this.#isNamed = name !== undefined;
    this.lookUp();
  }

  /** Takes an area's own edition in place of ours, or with `null` goes back to ours. */
  setLocal(given: unknown): void {
    this.#local = given === null || given === undefined ? undefined : { given, isRegistered: false };
    this.lookUp();
  }

  /** An area's own edition was read from its file. */
  read(file: LocalFile, edition: FormEdition): void {
    file.edition = edition;
    this.#checkName();
  }

  /** Finds the file of what was named: of the names that are not ours, the page's register may have it. */
  lookUp(): void {
    const { editions, part, any } = this.kind;
    if (!this.#local || this.#local.isRegistered) {
      const isOurs = editions.some((edition) => nameOf(edition) === this.#named);
      const given = isOurs ? undefined : registeredFile(any?.asked ?? part, this.#named);
      if (given !== this.#local?.given) this.#local = given && { given, isRegistered: true };
    }
    this.#checkName();
    this.host.problems.report('localEdition', '', '');
    this.changed();
  }

  /** Tells of a name that nothing has: of ours while there is no file, else of the file's own once it was read. */
  #checkName(): void {
    const { editions, editionName } = this.kind;
    const read = this.#local?.edition;
    const isKnown = this.#local ? read && this.#isNamed : editions.length > 0;
    const names = (read ? [read] : editions).map(nameOf);
    this.host.problems.check(editionName, isKnown ? [this.#named] : [], names);
  }

  /** An edition is shown, whoever asked for it. */
  shown(edition: FormEdition): void {
    if (!edition.local) this.#named = nameOf(edition);
    // Where there is no page, nobody else gives the file.
    else this.#local ??= { given: null, isRegistered: false, edition };
  }
}
