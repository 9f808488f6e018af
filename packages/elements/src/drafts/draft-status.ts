/**
 * Where the answers are: `unchanged` while nothing was answered; `unsaved` until somebody pauses; `saving`; `saved`;
 * `offline` and `failed` when the last try came to nothing, and another is to come; `stopped` for good.
 */
export type DraftState = 'unchanged' | 'unsaved' | 'saving' | 'saved' | 'offline' | 'failed' | 'stopped';

/** Whether all is saved. Frozen; no part of it is an answer. */
export interface DraftStatus {
  readonly state: DraftState;
  /** When the answers were as the host has them, ISO 8601, UTC; `null` while it has none. */
  readonly savedAt: string | null;
  /** Whether something is typed that is no answer yet (half a date, a text that is too long): it is in no draft. */
  readonly isUnfinished: boolean;
}
