import { msg, str, type Message } from '../model/message.js';

/** Whether the answers of a form are saved: for sites that keep them until it is finished. */
export const drafting = {
  unsaved: msg('Not saved yet', { id: 'drafts.unsaved' }),
  saving: msg('Saving', { id: 'drafts.saving' }),
  saved: (time: string): Message => msg(str`Saved: ${time}`, { id: 'drafts.saved' }),
  savedExcept: (time: string): Message =>
    msg(str`Saved: ${time}, except what is only half filled in`, { id: 'drafts.saved-except' }),
  offline: msg('Not saved: there is no connection. Keep this page open. It is tried again by itself.', {
    id: 'drafts.offline',
  }),
  failed: msg('Not saved. Keep this page open. It is tried again by itself.', { id: 'drafts.failed' }),
};
