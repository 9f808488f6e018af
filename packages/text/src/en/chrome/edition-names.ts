import { msg, type Message } from '../../model/message.js';

/** What editions are called, by the name that a page chooses them by; one that is not here is called by that. */
export const editionNames: Readonly<Record<string, Message>> = {
  cleveland: msg('Cleveland', { id: 'chrome.edition.cleveland' }),
  kirklees: msg('Kirklees', { id: 'chrome.edition.kirklees' }),
  liverpool: msg('Liverpool', { id: 'chrome.edition.liverpool' }),
  norfolk: msg('Norfolk', { id: 'chrome.edition.norfolk' }),
  sefton: msg('Sefton', { id: 'chrome.edition.sefton' }),
  'sefton-domestic': msg('Sefton, domestic abuse', { id: 'chrome.edition.sefton-domestic' }),
  'sefton-sexual': msg('Sefton, sexual violence', { id: 'chrome.edition.sefton-sexual' }),
  'sefton-hate': msg('Sefton, hate crime', { id: 'chrome.edition.sefton-hate' }),
  'uk-gdpr': msg('The law in force (UK GDPR)', { id: 'chrome.edition.uk-gdpr' }),
  'dpa-1998': msg('The repealed law (Data Protection Act 1998)', { id: 'chrome.edition.dpa-1998' }),
  plan: msg('Action plan', { id: 'chrome.edition.plan' }),
  update: msg('Update on actions', { id: 'chrome.edition.update' }),
};
