import type { Attachments } from '@safeguarding-forms/instruments';
import type {
  SubmissionAttachments,
  SubmissionRecord,
} from '@safeguarding-forms/schemas/internal/submission.js';
import type { AttachableForms, FormEdition, FormKind } from '../form/form-kind.js';
import type { View } from '../form/view.js';
import { bring } from '../host/bring.js';
import { localSentences } from '../language/local-words.js';
import { inEnglish, loadTranslation, type InLanguage } from '../language/translations.js';
import { knownFile } from '../local-edition/register.js';

type Worded = FormEdition & { readonly inLanguage: InLanguage };

/**
 * The forms that are attached, with their words in the language in use. They are asked for as soon as something is
 * attached: a browser does not wait once it prints.
 */
export class AttachedForms {
  readonly #asked = new Map<string, Promise<void>>();
  readonly #forms = new Map<string, Worded>();

  constructor(private readonly kind: Pick<FormKind, 'attachable'>) {}

  /** Asks for what is not there yet of what is attached; asks again when it failed before. @throws NotLoaded */
  async load(view: View): Promise<void> {
    const { language } = view.wording;
    const { attachable = {} } = this.kind;
    const loading = within(view.attachments).map((submission) => {
      const key = keyOf(language, submission);
      const asked = this.#asked.get(key) ?? this.#load(key, attachable, language, submission);
      this.#asked.set(key, asked);
      asked.catch(() => this.#asked.delete(key));
      return asked;
    });
    await Promise.all(loading);
  }

  /** What is attached as a form of its own, each once; without words yet, or any more, it is left out. */
  views(view: View): readonly { readonly view: View; readonly submission: SubmissionRecord }[] {
    const all = within(view.attachments);
    const isFirst = ({ submissionId }: SubmissionRecord, index: number): boolean =>
      all.findIndex((other) => other.submissionId === submissionId) === index;
    return all.filter(isFirst).flatMap((submission) => {
      const inside = this.#viewOf(view, submission);
      return inside ? [{ view: inside, submission }] : [];
    });
  }

  #viewOf(view: View, submission: SubmissionRecord): View | undefined {
    const form = this.#forms.get(keyOf(view.wording.language, submission));
    if (!form) return undefined;
    const { answers, attachments = {}, omitted } = submission;
    const { module, words, explanations, inLanguage } = form;
    const { definition } = module;
    const sections = definition.sections.filter(({ id }) => !omitted.includes(id));
    return {
      ...view,
      definition: { ...definition, sections },
      wording: { definition, words, explanations, ...inLanguage },
      answers,
      attachments,
      drafts: new Map(),
      errors: [],
    };
  }

  async #load(
    key: string,
    attachable: NonNullable<FormKind['attachable']>,
    language: string,
    { element, instrument }: SubmissionRecord,
  ): Promise<void> {
    const { id, edition, version } = instrument;
    const load = attachable[id];
    const { forms } = load ? await bring(`${element}/attachable.js`, load) : {};
    const file = knownFile(instrument);
    if (forms && file) return this.#loadLocal(key, language, file, forms);
    const form = forms?.editions.find(
      ({ module: { definition } }) => definition.edition === edition && definition.version === version,
    );
    if (!forms || !form) return;
    const translation = await loadTranslation(language, id, edition, forms.translations);
    this.#forms.set(key, { ...form, inLanguage: translation ?? inEnglish });
  }

  /** Of an area's own edition, which an element on the page has shown. */
  async #loadLocal(
    key: string,
    language: string,
    file: object,
    { editions, translations }: AttachableForms,
  ): Promise<void> {
    const { localEdition, baseIn } = await bring(
      'local-edition/local-edition.js',
      () => import('../local-edition/local-edition.js'),
    );
    const base = editions.find(
      ({ module: { definition } }) => `${definition.id}/${definition.edition}` === baseIn(file),
    );
    const part = base?.module.definition.id ?? '';
    const form = localEdition(file, { part }, base);
    const inLanguage = form.local
      ? await localSentences(form.local, language, { part, translations }, (name) => name)
      : inEnglish;
    this.#forms.set(key, { ...form, inLanguage });
  }
}

const keyOf = (language: string, { instrument: { id, edition, version } }: SubmissionRecord): string =>
  [language, id, edition, version].join(' ');

/** All that is attached, and what is attached to that; only whole submissions, which were verified, get here. */
const within = (attachments: Attachments): readonly SubmissionRecord[] =>
  (Object.values(attachments as SubmissionAttachments) as readonly SubmissionRecord[]).flatMap((attached) => [
    attached,
    ...within(attached.attachments ?? {}),
  ]);
