import type { Issue } from '@safeguarding-forms/instruments';
import type { FormProgress } from '../form/submitted-form.js';

/** What a draft of this shape calls itself. */
export const DRAFT_FORMAT = 'safeguarding-forms/draft@1';

/** Which form answers are to: `{ id: 'dash', edition: 'kirklees', version: '1.0.0' }`. */
export interface DraftInstrument {
  readonly id: string;
  readonly edition: string;
  readonly version: string;
}

/**
 * Answers that are not sent yet, as a host stores them under its own log-in: frozen plain JSON. It holds `value` alone.
 * What is attached is no part of it, nor what is typed and cannot be an answer yet.
 */
export interface Draft {
  readonly format: typeof DRAFT_FORMAT;
  readonly instrument: DraftInstrument;
  /** The language in which it was filled in. */
  readonly language: string;
  /** When the answers were as they are here; ISO 8601, UTC. Of two drafts the later one is the newer. */
  readonly savedAt: string;
  /** The answers, as the element's `value`. */
  readonly value: object;
}

/** A form, as far as keeping its answers needs to know it; every element of this package is one. */
export interface DraftForm extends HTMLElement {
  /** The answers. */
  value: object;
  /** Who fills it in. */
  readonly audience: string;
  /** The language in use. */
  readonly language: string;
  /** Whether answers can be read but not changed. */
  readOnly: boolean;
  /** Once it is drawn, its edition included. */
  readonly updateComplete: Promise<boolean>;
}

/** A form that is defined, with what is for this package alone. */
export interface DefinedForm extends DraftForm {
  readonly progress: FormProgress;
  beforeLeaving: (() => void) | undefined;
}

/** What can be wrong with a draft, or with keeping one; `docs/drafts.md` has their meanings. */
export type DraftErrorCode =
  | 'bad-answers'
  | 'bad-format'
  | 'not-ready'
  | 'other-edition'
  | 'other-instrument'
  | 'other-version'
  | 'self-serve';

/** A draft that cannot be taken up, or a form that none can be kept of. No part of it carries an answer. */
export class DraftError extends TypeError {
  override readonly name = 'DraftError';

  /**
   * @param form The element that refused.
   * @param code What is wrong.
   * @param sentence The same for developers.
   * @param issues Where answers are wrong, and how.
   */
  constructor(
    form: Element,
    readonly code: DraftErrorCode,
    sentence: string,
    readonly issues: readonly Pick<Issue, 'path' | 'code'>[] = [],
  ) {
    super(`${form.localName}: ${sentence}`);
  }
}

/**
 * The form, once nothing stands against a draft of it.
 * @throws DraftError `self-serve`, since a draft is a trace; `not-ready` before the element is defined.
 */
export function checkDrafted(form: DraftForm): DefinedForm {
  if (form.audience === 'self' || form.getAttribute('audience') === 'self')
    throw new DraftError(
      form,
      'self-serve',
      'with audience="self" no draft is kept or taken up, since it could be found; allowed is "professional".',
    );
  if (!('progress' in form))
    throw new DraftError(
      form,
      'not-ready',
      'the element is not defined yet; wait for customElements.whenDefined().',
    );
  return form as DefinedForm;
}
