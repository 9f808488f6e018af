import { msg } from '../../model/message.js';
import { stalkingWhy } from './self-stalking-why.js';
import { why as dash } from './self-why.js';

/** Why Sefton's tools ask something, to the person who answers alone, by subject. */
export const why = {
  several: msg('More than one person can do more harm.', { id: 'dash.self.sefton.several.why' }),
  known: msg('If they know you, they can find you, or scare you so that you say nothing.', {
    id: 'dash.self.sefton.known.why',
  }),
  whereabouts: msg('If they know these places, they can get to you there.', {
    id: 'dash.self.sefton.whereabouts.why',
  }),
  threatsToKill: msg('Every threat to kill counts. It may be done.', {
    id: 'dash.self.sefton.threats-to-kill.why',
  }),
  fire: msg('Fire kills fast. Any danger of it counts.', { id: 'dash.self.sefton.fire.why' }),
  diversity: msg('It can be used to hurt you. It can make it harder to ask for help.', {
    id: 'dash.self.sefton.diversity.why',
  }),
  online: msg('What you share there can tell them where you are and what you do.', {
    id: 'dash.self.sefton.online.why',
  }),
  notSeen: msg('People often need to feel this to cope. The danger can still be there.', {
    id: 'dash.self.sefton.not-seen.why',
  }),
  money: msg('It is no excuse. But people may do more harm when they have little left to lose.', {
    id: 'dash.self.sefton.money.why',
  }),
  downturn: msg('When life goes badly for them, the danger to you can grow.', {
    id: 'dash.self.sefton.downturn.why',
  }),
  foughtBack: msg('When people fight back, they may be hurt more. It is not your fault.', {
    id: 'dash.self.sefton.fought-back.why',
  }),
  problems: msg('Such problems can come from being hurt. They can make it harder to get help.', {
    id: 'dash.self.sefton.problems.why',
  }),
  court: msg('Such times can add to the danger. An order may not hold them back.', {
    id: 'dash.self.sefton.court.why',
  }),
  injuries: dash.q1,
  frightened: dash.q2,
  cutOff: dash.q4,
  suicide: dash.q5,
  stalked: dash.q8,
  worse: dash.q14,
  weapon: dash.q16,
  strangled: dash.q18,
  sexual: dash.q19,
  otherPerson: dash.q20,
  pets: dash.q22,
  abuserProblems: dash.q24,
  abuserSuicide: dash.q25,
  orderBroken: dash.q26,
  record: dash.q27,
  again: stalkingWhy.s2,
  property: stalkingWhy.s3,
} as const;
