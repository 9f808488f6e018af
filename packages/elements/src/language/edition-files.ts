import type { Audience } from '@safeguarding-forms/instruments/internal/check/audience.js';
import { nameOf, type FormEdition, type LazyEdition, type ShownKind } from '../form/form-kind.js';
import { bring } from '../host/bring.js';

/** Brings editions out of their files, in words to whoever fills the form in. */
export class EditionFiles {
  /** Those that were asked for; one that did not arrive is asked for again. */
  readonly #asked = new Map<string, Promise<FormEdition>>();

  constructor(
    private readonly host: { readonly servedAudience: Audience },
    private readonly kind: ShownKind,
  ) {}

  get #isToPerson(): boolean {
    return this.host.servedAudience === 'self';
  }

  /** The editions that there are. */
  get offered(): readonly (FormEdition | LazyEdition)[] {
    return (this.#isToPerson && this.kind.selfServe?.editions) || this.kind.editions;
  }

  /** What the files of an edition are called. */
  readonly fileName = (edition: string): string => (this.#isToPerson ? `${edition}-self` : edition);

  /** An edition, once its file is there. @throws NotLoaded */
  async bring(edition: FormEdition | LazyEdition): Promise<FormEdition> {
    if (!('load' in edition)) return edition;
    const { name, load, file = this.fileName(name) } = edition;
    const { tag, folder = tag } = this.kind;
    const place = `${folder}/${file}.js`;
    const asked = this.#asked.get(place) ?? bring(place, load).then((arrived) => arrived.edition);
    this.#asked.set(place, asked);
    asked.catch(() => this.#asked.delete(place));
    return asked;
  }

  /** An area's own edition out of its file. @throws NotLoaded, or EditionError when it cannot be used. */
  async readLocal(given: unknown): Promise<FormEdition> {
    const { baseIn, localEdition } = await bring(
      'local-edition/local-edition.js',
      () => import('../local-edition/local-edition.js'),
    );
    const name = baseIn(given);
    this.kind.any?.become(name.replace(/\/.*/, ''));
    const base = this.offered.find((each) => `${this.kind.part}/${nameOf(each)}` === name);
    return localEdition(given, this.kind, base && (await this.bring(base)));
  }
}
