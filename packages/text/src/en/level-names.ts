import { msg } from '../model/message.js';

/** Levels by name, where a form tells of another form's level. */
export const levelNames = {
  none: msg('None', { id: 'chrome.level.none' }),
  low: msg('Low', { id: 'chrome.level.low' }),
  standard: msg('Standard', { id: 'chrome.level.standard' }),
  increased: msg('Increased', { id: 'chrome.level.increased' }),
  medium: msg('Medium', { id: 'chrome.level.medium' }),
  high: msg('High', { id: 'chrome.level.high' }),
  'very-high': msg('Very high', { id: 'chrome.level.very-high' }),
  ungraded: msg('Not graded', { id: 'chrome.level.ungraded' }),
  bronze: msg('Bronze', { id: 'chrome.level.bronze' }),
  silver: msg('Silver', { id: 'chrome.level.silver' }),
  gold: msg('Gold', { id: 'chrome.level.gold' }),
} as const;
