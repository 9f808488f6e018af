import { msg, str, type Message } from '../../model/message.js';

/** The way out of the page, and what is said when nobody has touched the form for long. */
export const safety = {
  exit: msg('Leave this page now', { id: 'chrome.safety.exit' }),
  keys: msg('Or press Shift three times.', { id: 'chrome.safety.keys' }),
  history: msg('Leaving clears your answers. Your browser still remembers that you were here.', {
    id: 'chrome.safety.history',
  }),
  clearHistory: msg('How to clear that (opens a new tab)', { id: 'chrome.safety.history.how' }),
  twoMore: msg('Press Shift two more times to leave.', { id: 'chrome.safety.keys.two-more' }),
  oneMore: msg('Press Shift once more to leave.', { id: 'chrome.safety.keys.one-more' }),
  leaving: msg('Leaving this page', { id: 'chrome.safety.leaving' }),
  tooSlow: msg('Too slow. To leave, press Shift three times again.', { id: 'chrome.safety.keys.too-slow' }),

  idle: msg('Are you still there?', { id: 'chrome.safety.idle' }),
  idleHint: msg('Your answers will be cleared. Press any key to keep them.', {
    id: 'chrome.safety.idle.hint',
  }),
  idleLeft: (time: string): Message => msg(str`Time left: ${time}`, { id: 'chrome.safety.idle.left' }),
  keep: msg('Keep my answers', { id: 'chrome.safety.idle.keep' }),
  halfMinute: msg('Half a minute left. Press any key to keep your answers.', {
    id: 'chrome.safety.idle.half-minute',
  }),
  tenSeconds: msg('Ten seconds left. Press any key to keep your answers.', {
    id: 'chrome.safety.idle.ten-seconds',
  }),
  kept: msg('Your answers stay here.', { id: 'chrome.safety.idle.kept' }),
  cleared: msg('Your answers were cleared, because nobody had touched this form for a while.', {
    id: 'chrome.safety.idle.cleared',
  }),
};
