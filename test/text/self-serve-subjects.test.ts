/**
 * Whoever answers alone is asked what the document asks: what each question is about, as read in the documents, is
 * named in its words to the person. So no two questions are swapped, and no part of one is lost.
 */
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import { describe, expect, it } from 'vitest';
import { englishOf, selfServeEditions } from '../support/self-serve-words.js';

/** By item, what its question and hint have to name: all of these. */
type Subjects = Readonly<Record<string, readonly RegExp[]>>;

/** The 27 questions of Cleveland and Kirklees. */
const dash: Subjects = {
  q1: [/body hurt/, /last time/],
  q2: [/very frightened/],
  q3: [/afraid/],
  q4: [/cut off/, /family/, /friends/, /doctor/],
  q5: [/depressed/, /ending your life/],
  q6: [/last year/, /left|split up/, /tried to/],
  q7: [/fights/, /sees the children/],
  q8: [/text/, /call/, /follow/, /stalk/, /pester/],
  q9: [/pregnant/, /baby/],
  q10: [/children at home/, /step-children/, /not their own/, /someone else/],
  q11: [/ever hurt the children/, /someone else/],
  q12: [/said they would hurt/, /children/, /someone else/],
  q13: [/more often/],
  q14: [/worse/],
  q15: [/control/, /jealous/, /honour/],
  q16: [/weapon/, /thing/, /hurt you/],
  q17: [/kill you or someone else/, /believed/],
  q18: [/strangle/, /choke/, /smother/, /drown/],
  q19: [/sexual/, /feel bad/, /body/, /someone else/],
  q20: [/anyone else/, /threatened/, /scares/, /family/],
  q21: [/as far as you know/i, /anyone else/],
  q22: [/cruel/, /pet/, /animal/],
  q23: [/money problems/, /need their money/, /lost a job/],
  q24: [/last year/, /drink/, /drugs/, /mental health/, /normal life/, /doctor/],
  q25: [/their own life/, /tried/, /said/],
  q26: [/bail/, /court order/, /agreed/, /children/],
  q27: [/as far as you know/i, /police/, /crime/],
};

const stalking: Subjects = {
  s1: [/stalking/, /very frightened/],
  s2: [/before/i, /hurt/, /pestered/, /someone else/],
  s3: [/broken or spoiled/, /your things/],
  s4: [/turn up/, /more than once a week/, /\bhome\b/, /\bwork\b/],
  s5: [/hurt you or someone else/, /sexual/],
  s6: [/since this began/i, /pestered/, /family, friends or people at work/],
  s7: [/hurt someone else/, /stalked/],
  s8: [/people helped/, /did not know/],
  s9: [/ever/, /drink or drugs/],
  s10: [/violent before/, /body|words/],
};

const suicide = [/ending (your|their own) life/];
const court = [/court cases/, /court orders/, /bail/, /release/, /asked for/];
const property = [/broken or burnt/, /said/, /children/];
const pets = [/pets/, /afraid/, /before/];
const fire = [/set a fire/, /use fire/];
const record = [/criminal record/];
const problems = [/drink, drugs/, /mental health/];
const notSeen = [/not so bad/, /not a danger/];
const diversity = [
  /cut off/,
  /disabled/,
  /faith/,
  /language/,
  /culture/,
  /age/,
  /love/,
  /trans/,
  /honour/,
  /law/,
];
const downturn = [/worse lately/, /job/, /home/, /died/, /no one left/];
const foughtBack = [/fought back/, /might/];
const frightened = [/frightened/, /hurt again/];
const pattern = [/pattern/, /more often/, /worse/];
const weapon = [/weapon/, /this time/, /before/];
const otherPerson = [/close to/, /threatened/, /scared/];
const callouts = [/last year/, /police/, /home/, /abuse or violence/];

const domestic: Subjects = {
  q1: [/split up lately/, /soon/, /told/],
  q2: record,
  q3: [/body hurt/, /this time/, /before/],
  q4: weapon,
  q5: [/hurt or killed/, /said/, /themselves/],
  q6: [/jealous/, /rule/, /watch/, /phone/, /stalk/, /calling/],
  q7: otherPerson,
  q8: [/person who hurts you/, ...problems, /course/],
  q9: [/do you/i, ...problems, /law/],
  q10: [/do you have money problems/i, /need the money/],
  q11: [/does the person who hurts you have money problems/i],
  q12: [/pregnant/, /baby/, /year and a half/],
  q13: [/hurt the children/, /afraid/, /said/],
  q14: [/fights over the children/, /visits/, /live/, /take them away/],
  q15: [/live with children/, /not their own/, /birth/],
  q16: pets,
  q17: [/strangle/, /choke/, /smother/, /drown/, /someone/, /partner/, /child/, /breathing/],
  q18: [/sexual/, /feel bad/, /someone else/],
  q19: foughtBack,
  q20: [/share online/, /danger/, /close to you/],
  q21: [/cut off/, /family/, /friends/, /help/],
  q22: diversity,
  q23: [/forced/, /marriage/, /afraid/],
  q24: [/honour/, /hurt/, /said/],
  q25: [/have you/i, ...suicide, /tried/],
  q26: [/person who hurts you/, /their own life/, /tried/, /some other way/],
  q27: court,
  q28: property,
  q29: [/teens/, /five years older/],
  q30: downturn,
  q31: fire,
  q32: frightened,
  q33: pattern,
  q34: notSeen,
  policeCallouts: callouts,
};

const sexual: Subjects = {
  q1: [/more than one person/],
  q2: [/do you know/i, /one of them/],
  q3: [/live/, /\bwork\b/, /learn/, /often go/],
  q4: record,
  q5: [/court order/, /bail/, /prison/, /broken/],
  q6: [/sexual harm/, /more than once/],
  q7: [/someone else/, /at home/, /sexual harm/, /child/, /adult/],
  q8: [/sex work/, /before/],
  q9: weapon,
  q10: [/kill anyone/],
  q11: fire,
  q12: [/stalked/, /before or after/, /followed/, /friends/],
  q13: [/person who hurts you/, ...problems, /if you know/],
  q14: [/strangle/, /choke/, /smother/, /drown/, /breathing/, /someone else/],
  q15: frightened,
  q16: [/cut off/],
  q17: diversity,
  q18: [/do you/i, ...problems, /before/],
  q19: [/hurt yourself/, ...suicide, /tried/],
  q20: [/social media/, /messages/],
  q21: [/body hurt/],
  q22: notSeen,
  policeCallouts: callouts,
};

const hate: Subjects = {
  q35: [/more than one person/],
  q36: [/do you know/i],
  q37: [/live/, /\bwork\b/, /learn/, /often go/],
  q38: [/\bhome\b/, /\bwork\b/, /school/],
  q39: [/stalk/, /pester/, /before or after/],
  q40: record,
  q41: court,
  q42: [/body hurt/, /this time/, /before/],
  q43: frightened,
  q44: [/hate crime/, /more than once/],
  q45: pattern,
  q46: weapon,
  q47: otherPerson,
  q48: [/kill anyone/],
  q49: [/you think/, /kill you/, /great harm/],
  q50: [/group/],
  q51: [/person who hurts you/, ...problems, /course about hate crime/],
  q52: [/do you/i, ...problems, /violence/, /pester/],
  q53: [/do you have money problems/i],
  q54: [/person who hurts you have money problems/],
  q55: property,
  q56: fire,
  q57: [/afraid/, /children, family or friends/, /already/],
  q58: pets,
  q59: [/sexual/, /said or done/, /body/, /feel/],
  q60: downturn,
  q61: foughtBack,
  q62: [/social media/, /messages/],
  q63: [/social media/, /before/],
  q64: [/cut off/],
  q65: diversity,
  q66: [/do you/i, ...suicide, /act/],
  q67: [/person who hurts you/, ...suicide, /act/],
  q68: notSeen,
  policeCallouts: callouts,
};

const merit: Subjects = {
  q1: [/break-up/, /divorce/, /now or/, /long ago/],
  q2: [/sees the children/],
  q3: [/threats/, /honour/, /forced marriage/, /FGM/, /sold/],
  q4: [/stalked or pestered/, /close to them/],
  q5: [/children there/],
  q6: [/children see it or hear it/],
  q7: [/pregnant/, /baby/, /year/],
  q8: [/last year/, /meet/, /same person/],
  q9: [/do you have mental health/i],
  q10: [/person who hurts you have mental health/],
  q11: [/you out of work/],
  q12: [/person who hurts you out of work/],
  q13: [/hurt themselves/, /said/, /kill themselves/],
  q14: [/said that nobody hurt you/, /when someone did/],
  q15: [/both use violence/],
  q16: [/hit or hurt back/, /keep themselves/],
  q17: [/person who hurts you been drinking/, /you had not/],
  q18: [/had you been drinking/i, /had not/],
  q19: [/both of you been drinking/],
  q20: [/person who hurts you taken drugs/, /you had not/],
  q21: [/had you taken drugs/i, /had not/],
  q22: [/both of you taken drugs/],
  q23: [/cut off/],
  q24: [/rather not work/, /police/],
  q25: [/afraid/],
  q26: [/in danger/],
  q27: [/put you down/, /shame/, /feelings/],
  q28: [/money/, /control/],
  q29: [/jealous/],
  q30: [/before/, /no one reported/],
  q31: [/worse/, /more often/],
  q32: [/known/, /violent before/],
  q33: [/children/, /said/],
  q34: [/pet/, /said/],
  q35: [/sexual/, /said that they would/, /did not want/],
  q36: [/broken or damaged/],
  q37: [/hit/, /kick/, /push/, /hurt your body/],
  q38: [/strangle/, /try to/, /round your neck/],
  q39: [/weapon/, /brought/, /ready/],
  q40: [/at hand/, /weapon/],
  elsewhere: [/outside Merseyside/, /person who hurts you/],
  honourBasedAbuse: [/could it be/, /honour/],
  threatsToKill: [/kill you or someone else/],
  incidentsInSixMonths: [/how many times/i, /six months/],
};

const subjects: Readonly<Record<string, Subjects>> = {
  'dash cleveland': {
    ...dash,
    q12: [...(dash['q12'] as RegExp[]), /kill/],
    victimPriorities: [/matters most/],
  },
  'dash kirklees': { ...dash, ...stalking },
  'dash sefton-domestic': domestic,
  'dash sefton-sexual': sexual,
  'dash sefton-hate': hate,
  'merit liverpool': merit,
};

/** Free text, and what follows from a yes: nothing to mistake. */
const FREE = ['circumstances', 'elsewhereLocation'];

describe.each(selfServeEditions)('$name, to the person', ({ name, asked, words }) => {
  it('has a subject by hand for all that is asked', () => {
    const ids = allItems(asked).map(({ id }) => id);
    expect(Object.keys(subjects[name]!).sort()).toEqual(ids.filter((id) => !FREE.includes(id)).sort());
  });

  it.each(Object.entries(subjects[name]!))('%s asks what the document asks', (id, named) => {
    const { label, hint } = words.items[id]!;
    const text = [label, ...(hint ? [hint] : [])].map(englishOf).join(' ');
    expect(named.filter((subject) => !subject.test(text)).map(String)).toEqual([]);
  });
});
