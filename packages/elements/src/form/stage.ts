/** Where a form is on its way: asked, read through, sending, told that it was sent, handed over, or not sent. */
export type Stage = 'answering' | 'reviewing' | 'sending' | 'sent' | 'handed' | 'failed';
