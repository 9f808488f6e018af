// Save and return, for sites that keep answers under a log-in of their own. No element imports it, and it defines none.
export {
  DraftError,
  type Draft,
  type DraftErrorCode,
  type DraftForm,
  type DraftInstrument,
} from './drafts/draft.js';
export type { DraftState, DraftStatus } from './drafts/draft-status.js';
export { keepDraft, type KeepDraftOptions, type KeptDraft, type SaveOptions } from './drafts/keep-draft.js';
export { readDraft, type Migrations, type ReadDraftOptions } from './drafts/read-draft.js';
