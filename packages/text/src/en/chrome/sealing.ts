import { msg } from '../../model/message.js';

/** What is said of a form that is to be sealed for one recipient, and cannot be. */
export const sealing = {
  refused: msg(
    'This form cannot be sent from this page, because it could not be locked so that only the service can read it. Nothing has been sent. Your answers are still here. Please reach the service in another way.',
    { id: 'chrome.sealing.refused' },
  ),
};
