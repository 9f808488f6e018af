import type { LevelWords } from '../../model/explanations.js';
import { msg, type Message } from '../../model/message.js';
import { checklistReasons, factors as sharedFactors } from '../findings.js';
import { levels as dashLevels } from './levels.js';
import { beforeBirth } from './notes.js';
import { suicideThreats } from './suicide-threats.js';

export { basis } from '../findings.js';
export { outcomes } from '../outcomes.js';

const share = msg(
  'Tell the person what risks you found and what comes next. Explain that risk can change quickly: they should call 999 in an emergency, and come back to you if anything changes.',
  { id: 'dash.sefton.support.share' },
);
const protect = msg('Act now to protect the person, their children and others in danger.', {
  id: 'dash.sefton.support.protect',
});
const safeguarding = msg(
  'If a child or an adult may be at risk of harm, follow safeguarding procedures too, whether or not the case goes to MARAC. This does not depend on consent.',
  { id: 'dash.sefton.support.safeguarding' },
);
const doubt = msg(
  'If you think that they hold back or play down the danger, or what you know differs, raise the level and ask MARAC to hear the case.',
  { id: 'dash.sefton.support.doubt' },
);
const consent = msg(
  'It is best to have the person’s consent to a MARAC referral, but you can refer without it. Then write down why and how you decided, in the record of sharing without consent.',
  { id: 'dash.sefton.support.consent' },
);
const tell = msg(
  'When you refer, tell your manager and your agency’s MARAC representative. If the case cannot wait, ask for an emergency meeting.',
  { id: 'dash.sefton.support.tell' },
);
const abuser = msg('Do not let the abuser learn of a referral: that could put the person in more danger.', {
  id: 'dash.sefton.support.abuser',
});

/** The four levels, each with the next steps that the guidance names. Services stand there by what they do. */
export const levels = {
  standard: {
    label: dashLevels.standard.label,
    meaning: msg('No yes answer and no known police call-out. There can still be danger.', {
      id: 'dash.sefton.level.standard.meaning',
    }),
    act: [protect, safeguarding, doubt, share],
    support: [
      msg(
        'Offer to refer the person to a local support centre. The guidance names one for women: choose one that suits the person.',
        { id: 'dash.sefton.support.centre' },
      ),
    ],
  },
  medium: {
    label: dashLevels.medium.label,
    meaning: msg(
      '1 to 5 yes answers, one police call-out in 12 months, or your judgement. There is risk, and it can rise quickly.',
      { id: 'dash.sefton.level.medium.meaning' },
    ),
    act: [
      protect,
      safeguarding,
      doubt,
      msg(
        'If you are still very worried, ask your manager and your agency’s MARAC representative whether to refer. This matters most if the person could not answer, or may not have told all.',
        { id: 'dash.sefton.support.advice' },
      ),
      abuser,
      share,
    ],
    support: [
      msg('Offer to refer the person to a local abuse support service that suits them.', {
        id: 'dash.sefton.support.service',
      }),
    ],
  },
  high: {
    label: dashLevels.high.label,
    meaning: msg(
      '6 to 9 yes answers, two police call-outs in 12 months, or your judgement. There are signs of serious harm.',
      { id: 'dash.sefton.level.high.meaning' },
    ),
    act: [
      protect,
      safeguarding,
      msg(
        'Decide whether to refer to MARAC. Use your experience, and take seriously how the person sees the danger.',
        { id: 'dash.sefton.support.decide' },
      ),
      doubt,
      consent,
      tell,
      abuser,
      share,
    ],
    support: [
      msg('Refer the person to the advocacy team for victims at high risk.', {
        id: 'dash.sefton.support.advocacy',
      }),
    ],
  },
  'very-high': {
    label: msg('Very high', { id: 'dash.sefton.level.very-high' }),
    meaning: msg(
      '10 or more yes answers, three or more police call-outs in 12 months, or your judgement. Very high risk of serious harm: refer to MARAC.',
      { id: 'dash.sefton.level.very-high.meaning' },
    ),
    act: [
      protect,
      safeguarding,
      msg(
        'Refer the case to MARAC now. That reaches the advocacy team too, which contacts the person and speaks for them at the meeting.',
        { id: 'dash.sefton.support.refer' },
      ),
      consent,
      tell,
      abuser,
      share,
    ],
  },
} as const satisfies Readonly<Record<string, LevelWords>>;

/** The same levels, with what one tool alone adds to the next steps of each. */
export const levelsWith = (more: Message): Record<keyof typeof levels, LevelWords> => {
  const entries = Object.entries<LevelWords>(levels).map(([level, said]) => [
    level,
    { ...said, support: [...(said.support ?? []), more] },
  ]);
  return Object.fromEntries(entries) as Record<keyof typeof levels, LevelWords>;
};

/** What put a case in its band. */
export const reasons = {
  ...checklistReasons,
  'police-callouts': msg('Police were called out in the past 12 months', {
    id: 'dash.sefton.reason.police-callouts',
  }),
} as const;

/** The factors that the tools share. */
export const factors = {
  ...sharedFactors,
  'victim-suicidal': msg(
    'Thoughts of suicide in the person at risk. Act now: ask if they have a plan, stay with them and get crisis help today. If they may do it, call 999.',
    { id: 'dash.sefton.factor.victim-suicidal' },
  ),
  'suicide-threats': suicideThreats,
  fire: msg('Fire used or feared as a weapon', { id: 'dash.sefton.factor.fire' }),
} as const;

/** What to know besides the outcome. */
export const flags = {
  'advocacy-service': msg(
    'Refer the person to the advocacy team for victims at high risk; a MARAC referral does that too',
    {
      id: 'dash.sefton.flag.advocacy-service',
    },
  ),
  'callouts-unknown': msg('Police call-outs are not known, and could raise the level: try to find out', {
    id: 'dash.sefton.flag.callouts-unknown',
  }),
} as const;

/** What is wrong when the call-outs do not fit together. */
export const rules = {
  'before-birth': beforeBirth,
  'fewer-than-three': msg(
    'You chose three or more police call-outs, but the number is less than 3. Change one of them.',
    { id: 'dash.sefton.rule.fewer-than-three' },
  ),
} as const;

/** Decisions that are the same for all three tools. */
export const notes = {
  'one-and-two-apart': msg(
    'The form prints “Less than 3” call-outs as one box. One call-out means medium risk and two mean high risk, so they are asked apart.',
    { id: 'dash.sefton.note.one-and-two-apart' },
  ),
  'higher-counts': msg(
    'The count of yes answers and the police call-outs can give different levels. The higher one counts.',
    { id: 'dash.sefton.note.higher-counts' },
  ),
  'callouts-unknown': msg(
    'The form offers “Don’t know” for police call-outs, but says nothing of its level. It does not raise the level; the result says that it could.',
    { id: 'dash.sefton.note.callouts-unknown' },
  ),
  'high-and-conference': msg(
    'Step 2 sends high risk to the advocacy team and to MARAC. Two other passages leave MARAC to your judgement at high risk. So high risk always goes to the team, and asks you to consider MARAC.',
    { id: 'dash.sefton.note.high-and-conference' },
  ),
  'factors-considered': msg(
    'The guidance prints no list of critical factors. Named here are risks that, it says, make killing or serious harm more likely. Each asks you to consider a referral; none decides it.',
    { id: 'dash.sefton.note.factors-considered' },
  ),
  'callouts-meant': msg(
    'Only the tool for sexual violence says which call-outs it means: those about the person at risk and about violence or abuse. All three ask so here. Calls to the home count too, since the guidance speaks of the address.',
    { id: 'dash.sefton.note.callouts-meant' },
  ),
  'source-everywhere': msg(
    'Some questions do not ask where the answer came from. Here every question has room for it.',
    { id: 'dash.sefton.note.source-everywhere' },
  ),
} as const;

/** A decision that the tools for domestic violence and for hate crime needed. */
export const petNotes = {
  'pets-feared': msg(
    'A yes to the question about pets can rest on fear alone. Any yes is taken as the factor of cruelty to animals.',
    { id: 'dash.sefton.note.pets-feared' },
  ),
} as const;
