import type { Attachments } from '@safeguarding-forms/instruments';
import type { SubmissionAttachments, SubmissionRecord } from '@safeguarding-forms/schemas/submission.js';
import { english, englishStatus } from '@safeguarding-forms/text';
import type { AttachableForm, FormKind, LoadAttachable } from '../form/form-kind.js';
import type { Wording } from '../form/language-controller.js';
import type { View } from '../templates/view.js';

type Worded = AttachableForm & Pick<Wording, 'language' | 'dir' | 'status' | 'templates'>;

/**
 * The forms that are attached, with their words in the language in use. They are asked for as soon as something is
 * attached: a browser does not wait once it prints.
 */
export class AttachedForms {
  /** By language and instrument. */
  readonly #asked = new Map<string, Promise<void>>();
  readonly #forms = new Map<string, readonly Worded[]>();

  /** Asks for what is not there yet of what is attached; asks again when it failed before. */
  async load({ attachable = {} }: FormKind, view: View): Promise<void> {
    const { language } = view.wording;
    const ids = new Set(within(view.attachments).map(({ instrument }) => instrument.id));
    const loading = [...ids].map((id) => {
      const key = `${language} ${id}`;
      const asked = this.#asked.get(key) ?? this.#load(key, attachable[id], language, id);
      this.#asked.set(key, asked);
      return asked.catch(() => this.#asked.delete(key));
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

  #viewOf(
    view: View,
    { instrument, answers, attachments = {}, omitted }: SubmissionRecord,
  ): View | undefined {
    const form = this.#forms
      .get(`${view.wording.language} ${instrument.id}`)
      ?.find(
        ({ definition: { id, edition, version } }) =>
          id === instrument.id && edition === instrument.edition && version === instrument.version,
      );
    if (!form) return undefined;
    const { definition, words, explanations, language, dir, status, templates } = form;
    const sections = definition.sections.filter(({ id }) => !omitted.includes(id));
    return {
      ...view,
      definition: { ...definition, sections },
      wording: { edition: view.wording.edition, words, language, dir, status, templates },
      explanations,
      answers,
      attachments,
      drafts: new Map(),
      errors: [],
    };
  }

  async #load(
    key: string,
    attachable: LoadAttachable | undefined,
    language: string,
    part: string,
  ): Promise<void> {
    if (!attachable) return;
    const [{ attachable: forms }, { loadTranslation }] = await Promise.all([
      attachable(),
      import('../other-languages.js'),
    ]);
    const inEnglish = {
      language: english.code,
      dir: english.dir,
      status: englishStatus,
      templates: undefined,
    };
    const found = { tag: language, code: language, isOwn: false };
    const translation = language === english.code ? undefined : await loadTranslation(found, part);
    this.#forms.set(
      key,
      forms.map((form) => ({ ...form, ...(translation ?? inEnglish) })),
    );
  }
}

/** All that is attached, and what is attached to that; only whole submissions, which were verified, get here. */
const within = (attachments: Attachments): readonly SubmissionRecord[] =>
  (Object.values(attachments as SubmissionAttachments) as readonly SubmissionRecord[]).flatMap((attached) => [
    attached,
    ...within(attached.attachments ?? {}),
  ]);
