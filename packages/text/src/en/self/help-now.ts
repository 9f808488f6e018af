import { msg } from '../../model/message.js';

/** What is shown beside a question at once when the answer tells of great danger. */
export const helpNow = {
  /** The signs, and what each calls for, as in what professionals are told. */
  strangled: msg(
    'Choking can kill, even hours or days later and with no mark. A stroke can come days or weeks later. Is it hard to breathe? Has your voice changed? Did you pass out? Is one side of you weak? Then call 999 or go to A&E at once. If not, get a doctor to see you today, even if you feel fine. It is urgent if you are pregnant. Tell them if your neck hurts or is swollen, or if it is hard to swallow. Tell them if your eyes are bloodshot, your head hurts or your sight has changed. Tell them if you feel confused, or if you wet yourself. You can call NHS 111 to find a doctor. All this is true for a child or anyone else who was choked.',
    { id: 'self.help.strangled' },
  ),
  threatToKill: msg(
    'This can be real danger. If you think it may happen now, call 999. If you cannot speak, use a mobile and press 55 when you are asked to. If not, tell the police or a helpline today. You do not have to face this alone.',
    { id: 'self.help.threat-to-kill' },
  ),
  suicidal: msg(
    'You matter, and you can get help with this. If you may end your life now, call 999 or go to A&E. You can call Samaritans on 116 123, day or night. You can call NHS 111 too. If you can, tell someone you trust.',
    { id: 'self.help.suicidal' },
  ),
  abuserSuicidal: msg(
    'This can mean danger to you too. If they may hurt you or themselves now, call 999. It is not your fault. You do not have to stay because of it.',
    { id: 'self.help.abuser-suicidal' },
  ),
  forcedMarriage: msg(
    'No one may force you to marry. If you are in danger now, call 999. If you may be taken abroad, tell the police or a helpline first. Your family need not know that you asked.',
    { id: 'self.help.forced-marriage' },
  ),
  children: msg(
    'If a child is in danger now, call 999. A helpline can tell you how to get help for a child.',
    {
      id: 'self.help.children',
    },
  ),
} as const;
