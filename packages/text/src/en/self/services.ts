import { msg, str, type Message } from '../../model/message.js';

/** How those who help are reached, beside their names and numbers. */
export const helpWords = {
  call: (number: string): Message => msg(str`Call ${number}`, { id: 'self.way.call' }),
  text: (number: string): Message => msg(str`Send a text to ${number}`, { id: 'self.way.text' }),
  relay: (number: string): Message => msg(str`Text relay: ${number}`, { id: 'self.way.relay' }),
  email: (address: string): Message => msg(str`Write to ${address}`, { id: 'self.way.email' }),
  chat: msg('Chat with them (opens a new tab)', { id: 'self.way.chat' }),
  bsl: msg('Sign language by video (opens a new tab)', { id: 'self.way.bsl' }),
  visit: msg('Look at their page (opens a new tab)', { id: 'self.way.visit' }),
  free: msg('free', { id: 'self.way.free' }),
  always: msg('day and night', { id: 'self.way.always' }),
  interpreter: msg('they can find someone who speaks your language', { id: 'self.way.interpreter' }),
  onBill: {
    no: msg('does not show on the phone bill', { id: 'self.way.bill.no' }),
    yes: msg('shows on the phone bill', { id: 'self.way.bill.yes' }),
  },
  traces: msg(
    'A call or a text may show on the phone and on its bill. A page that you open stays in the history.',
    {
      id: 'self.way.traces',
    },
  ),
  more: msg('More places to get help', { id: 'self.way.more' }),
  nations: {
    england: msg('England', { id: 'self.nation.england' }),
    wales: msg('Wales', { id: 'self.nation.wales' }),
    scotland: msg('Scotland', { id: 'self.nation.scotland' }),
    'northern-ireland': msg('Northern Ireland', { id: 'self.nation.northern-ireland' }),
  },
} as const;

/** These words, whatever the language. */
export type HelpWords = typeof helpWords;
