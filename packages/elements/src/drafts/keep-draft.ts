import { deepFreeze } from '@safeguarding-forms/instruments/internal/model/deep-freeze.js';
import { checkDrafted, DRAFT_FORMAT, type Draft, type DraftForm } from './draft.js';
import { DraftKeeper } from './draft-keeper.js';
import type { DraftStatus } from './draft-status.js';
import { readDraft, type Migrations } from './read-draft.js';
import { StatusText } from './status-text.js';

/** How a draft is to be saved. */
export interface SaveOptions {
  /** Given up after 30 seconds, and for a newer draft when the page is left: hand it to `fetch`. The promise must end then. */
  readonly signal: AbortSignal;
  /** Whether the page may be gone before the answer: hand it to `fetch`, where the draft is under 64 kB. */
  readonly keepalive: boolean;
}

/** Where drafts go to, and when. */
export interface KeepDraftOptions {
  /**
   * Stores a draft in place of the one before. Rejected, it is tried again, later each time. The promise must end: the
   * next draft waits for it.
   */
  readonly save: (draft: Draft, options: SaveOptions) => PromiseLike<unknown>;
  /** Brings the draft to begin with, if there is one. The form is read-only meanwhile, and nothing is saved before. */
  readonly load?: () => PromiseLike<unknown>;
  /** For drafts of other versions: see {@link readDraft}. */
  readonly migrate?: Migrations;
  /** Told whenever the status is another one. */
  readonly changed?: (status: DraftStatus) => void;
  /** An element of the page to write the status into, in the form's language; it is emptied first. */
  readonly status?: HTMLElement;
  /** Milliseconds without a change after which answers are saved; 2,000. */
  readonly quiet?: number;
  /** Milliseconds after which they are saved although somebody goes on; 10,000. */
  readonly longest?: number;
}

/** A form whose answers are kept. */
export interface KeptDraft {
  readonly status: DraftStatus;
  /** Once `load` is through; rejected with its error, or the `DraftError` of what it gave. Nothing is kept then. */
  readonly ready: Promise<void>;
  /** Saves at once what is not saved. @returns The status after it. */
  saveNow(): Promise<DraftStatus>;
  /** Ends it; what is on its way is given up. */
  stop(): void;
}

/**
 * Keeps the answers of a form with the host while they are given, and nothing on the device: `save` is called once
 * somebody pauses, one draft at a time and the newest in the end. It ends once the form is sent, cleared or taken from
 * the page, or is to be filled in by the person at risk.
 * @throws DraftError `self-serve`, `not-ready`; RangeError for times that are none.
 */
export function keepDraft(form: DraftForm, options: KeepDraftOptions): KeptDraft {
  const defined = checkDrafted(form);
  const { save, load, migrate = {}, changed, status, quiet = 2000, longest = 10_000 } = options;
  for (const [name, time] of Object.entries({ quiet, longest }))
    if (!(time >= 0 && time < 2 ** 31))
      throw new RangeError(
        `${form.localName}: ${name} is ${String(time)}; allowed are 0 to 2,147,483,647 ms.`,
      );
  const text = status && new StatusText(status);
  const keeper = new DraftKeeper(
    defined,
    (answers, { id, edition, version }, savedAt, how) => {
      const value = JSON.parse(answers) as object;
      const instrument = { id, edition, version };
      return save(
        deepFreeze({ format: DRAFT_FORMAT, instrument, language: form.language, savedAt, value }),
        how,
      );
    },
    (now) => {
      text?.show(now, form.language);
      changed?.(now);
    },
    { quiet, longest },
  );
  const begin = async (): Promise<void> => {
    if (!load) return keeper.begin();
    const wasReadOnly = form.readOnly;
    form.readOnly = true;
    try {
      const draft = await load();
      // Taken from the page meanwhile.
      if (keeper.isStopped) return;
      if (draft === undefined || draft === null) return keeper.begin();
      await readDraft(draft, form, { migrate });
      keeper.begin((draft as Draft).savedAt);
    } catch (error) {
      keeper.stop();
      throw error;
    } finally {
      form.readOnly = wasReadOnly;
    }
  };
  const ready = begin();
  return {
    get status() {
      return keeper.status;
    },
    ready,
    saveNow: () => keeper.saveNow(),
    stop: () => keeper.stop(),
  };
}
