import type { DashChecklist } from '@safeguarding-forms/elements/classes.js';
import '@safeguarding-forms/elements/dash-checklist.js';
import {
  keepDraft,
  type Draft,
  type DraftStatus,
  type KeepDraftOptions,
  type KeptDraft,
  type SaveOptions,
} from '@safeguarding-forms/elements/drafts.js';

/** One call of the host's `save`, and how it ends. */
export interface Saving extends SaveOptions {
  readonly draft: Draft;
  readonly done: () => Promise<void>;
  readonly fail: () => Promise<void>;
}

/** Lets everything happen that waits for no timer. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** A checklist on the page. */
export async function show(attributes = ''): Promise<DashChecklist> {
  document.body.innerHTML = `<dash-checklist ${attributes}></dash-checklist>`;
  const form = document.querySelector('dash-checklist') as DashChecklist;
  await form.updateComplete;
  return form;
}

/** Ticks an answer as a person does. */
export function tick(form: DashChecklist, item: string, answer: string): void {
  form
    .shadowRoot!.querySelector<HTMLInputElement>(`[data-item=${item}] input[type=radio][value=${answer}]`)!
    .click();
}

/** Writes as a person does, and says so as a browser does. */
export function write(form: DashChecklist, selector: string, text: string): void {
  const control = form.shadowRoot!.querySelector<HTMLInputElement>(selector)!;
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** A form whose draft is kept by a host that ends each save when it is told to. */
export class Kept {
  readonly savings: Saving[] = [];
  readonly told: DraftStatus[] = [];
  readonly keeping: KeptDraft;

  constructor(form: DashChecklist, options: Partial<KeepDraftOptions> = {}) {
    this.keeping = keepDraft(form, {
      save: (draft, how) =>
        new Promise<void>((resolve, reject) => {
          const after = (end: () => void) => async (): Promise<void> => {
            end();
            await settle();
          };
          const fail = (): void => reject(new Error('no answer'));
          how.signal.addEventListener('abort', fail);
          this.savings.push({ draft, ...how, done: after(resolve), fail: after(fail) });
        }),
      changed: (status) => void this.told.push(status),
      ...options,
    });
  }

  get states(): string[] {
    return this.told.map(({ state }) => state);
  }

  get state(): string {
    return this.keeping.status.state;
  }

  /** The answers of each save. */
  get values(): object[] {
    return this.savings.map(({ draft }) => draft.value);
  }
}
