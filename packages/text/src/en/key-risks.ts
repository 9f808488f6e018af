import { msg } from '../model/message.js';

// Factors that call for judgement, each by itself, so that a form brings only those that it names.

export const harmToChildren = msg('Harm to the children, or threats of it', {
  id: 'chrome.factor.harm-to-children',
});

export const sexualViolence = msg('Sexual violence', { id: 'chrome.factor.sexual-violence' });
