import type { definition } from '@safeguarding-forms/instruments/internal/mappa-screening/cleveland.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';

/** The English that explains Cleveland's screening for MAPPA. */
export const explanations = {
  levels: {},
  outcomes: {
    'not-eligible': {
      label: msg('Not for MAPPA on these answers', { id: 'mappa-screening.outcome.not-eligible' }),
      next: msg(
        'This does not mean that nobody is at risk. Consider a meeting outside MAPPA to share information, and record it. If anyone may suffer domestic abuse, complete a DASH and consider MARAC. This outcome neither cancels nor replaces a MARAC referral for the person at risk.',
        { id: 'mappa-screening.outcome.not-eligible.next' },
      ),
    },
    'outside-mappa': {
      label: msg('Category 3: managed outside MAPPA', { id: 'mappa-screening.outcome.outside-mappa' }),
      next: msg(
        'Category 3 is in MAPPA only at level 2 or 3. The risk still has to be managed: consider a professionals’ meeting to share information and agree who does what, and record it. Screen again if anything changes; if anyone may suffer domestic abuse, complete a DASH and consider MARAC. This outcome neither cancels nor replaces a MARAC referral for the person at risk.',
        { id: 'mappa-screening.outcome.outside-mappa.next' },
      ),
    },
    'level-1': {
      label: msg('Level 1: managed by the agencies in their everyday work', {
        id: 'mappa-screening.outcome.level-1',
      }),
      next: msg(
        'Level 1 does not mean that the risk is low. Go on managing it, and consider a professionals’ meeting to share information and agree who does what. Screen again if anything changes; if anyone may suffer domestic abuse, complete a DASH and consider MARAC. This outcome neither cancels nor replaces a MARAC referral for the person at risk.',
        { id: 'mappa-screening.outcome.level-1.next' },
      ),
    },
    'level-2': {
      label: msg('Refer to MAPPA: level 2 suggested', { id: 'mappa-screening.outcome.level-2' }),
      next: msg(
        'Make the MAPPA referral and send a copy of this screening with it. In a MARAC case the IDVA must be invited to the MAPPA meeting. If anyone may suffer domestic abuse, complete a DASH and consider MARAC. This outcome neither cancels nor replaces a MARAC referral for the person at risk.',
        { id: 'mappa-screening.outcome.level-2.next' },
      ),
    },
    'level-3': {
      label: msg('Refer to MAPPA: level 3 suggested', { id: 'mappa-screening.outcome.level-3' }),
      next: msg(
        'Make the MAPPA referral and send a copy of this screening with it: it needs senior managers at the table. In a MARAC case the IDVA must be invited to the MAPPA meeting. If anyone may suffer domestic abuse, complete a DASH and consider MARAC. This outcome neither cancels nor replaces a MARAC referral for the person at risk.',
        { id: 'mappa-screening.outcome.level-3.next' },
      ),
    },
    'dash-and-marac': {
      label: msg('Complete a DASH and consider MARAC', { id: 'mappa-screening.outcome.dash-and-marac' }),
      next: msg(
        'Complete a DASH with the person at risk, and consider a referral to MARAC. This outcome neither cancels nor replaces a MARAC referral that has been made or is due.',
        { id: 'mappa-screening.outcome.dash-and-marac.next' },
      ),
    },
  },
  why: {},
  notes: {
    'flattened-chart': msg(
      'The chart that leads to MARAC or MAPPA reached us as text without its arrows. This is our reading of it: a yes to the first question leads straight to the screening; a no leads to domestic abuse, then to what MARAC cannot resolve, then to the number of agencies.',
      { id: 'mappa-screening.note.flattened-chart' },
    ),
    'first-question': msg(
      'The first question of the chart names only registered sex offenders and violent offenders. Appendix 5 puts more people in category 2. Here they are all let through to the screening, so that nobody of category 2 ends as not for MAPPA.',
      { id: 'mappa-screening.note.first-question' },
    ),
    'no-second-agency': msg(
      'Where one agency can manage the risk, the chart does not lead to MAPPA. If that risk is only to the person who suffers domestic abuse, the outcome is still a DASH and MARAC. If the risk is a wider one, the outcome is not for MAPPA, and it still points to a DASH and MARAC for anyone who may suffer domestic abuse.',
      { id: 'mappa-screening.note.no-second-agency' },
    ),
    'wider-categories': msg(
      'Appendices 5 and 6 define the categories differently, and here the wider one counts. In category 2, suspended sentences of 12 months or more count, and so does any hospital or guardianship order, not only one with restrictions. The 12 months are asked of violent offenders, not of sex offenders, and the violent offence need not be a listed one.',
      { id: 'mappa-screening.note.wider-categories' },
    ),
    'category-3': msg(
      'For category 3, Appendix 5 asks for a high or very high risk of harm that needs level 2 or 3. Appendix 6 asks for an active risk of serious harm now. Here either is enough. The MAPPA coordination unit has the last word. If the steps do not lead to level 2 or 3, someone in category 3 is managed outside MAPPA.',
      { id: 'mappa-screening.note.category-3' },
    ),
    'no-category': msg(
      'Without a category the screening ends, even where MARAC could not resolve the case. A yes to the first question does not rule this out, because step one asks for the category now. The form only asks you to look again.',
      { id: 'mappa-screening.note.no-category' },
    ),
    'three-agencies': msg(
      'Step two prints one yes or no, with a remark that it takes three agencies where police and probation are involved. Here the number is asked, and with two agencies, whether both of these services are involved. One of them alone does not raise the number.',
      { id: 'mappa-screening.note.three-agencies' },
    ),
    'step-five': msg(
      'The second question of step five is asked only after a no to the first, as printed. Either yes leads to level 3. The first can be read in two ways. Here likely media scrutiny is enough by itself; the need to keep public confidence goes with very high public interest.',
      { id: 'mappa-screening.note.step-five' },
    ),
    decision: msg(
      'The screening suggests; you decide. The decision is asked once the steps have ended, and it does not change the outcome. The form prints room for your reasons. Here they are required if you decide otherwise than the screening suggests.',
      { id: 'mappa-screening.note.decision' },
    ),
    'no-unknown': msg(
      'The questions take only yes or no, as printed. “Don’t know” would leave the route without an end, so ask before you go on.',
      { id: 'mappa-screening.note.no-unknown' },
    ),
    'marac-stands': msg(
      'MAPPA looks at the person who may do harm, MARAC at the person at risk. So no outcome here takes the place of a referral to MARAC, and each one says so.',
      { id: 'mappa-screening.note.marac-stands' },
    ),
  },
  rules: {},
  factors: {},
  reasons: {},
  basis: {},
  flags: {},
  guidance: {
    title: msg('Risk, levels, and how MAPPA and MARAC work together', { id: 'mappa-screening.guidance' }),
    steps: {
      'serious-harm': msg(
        'Serious harm puts a life in danger or is traumatic, and it is likely to be hard or impossible to get over, in body or in mind.',
        { id: 'mappa-screening.guidance.serious-harm' },
      ),
      'low-risk': msg('Low risk: nothing much points to a risk at present. This can change.', {
        id: 'mappa-screening.guidance.low-risk',
      }),
      'medium-risk': msg(
        'Medium risk: there are clear signs of a risk of harm. They could do harm, but most likely not unless things change.',
        { id: 'mappa-screening.guidance.medium-risk' },
      ),
      'high-risk': msg(
        'High risk: there are clear signs that serious harm may come. It could happen at any time and could be serious.',
        { id: 'mappa-screening.guidance.high-risk' },
      ),
      'very-high-risk': msg(
        'Very high risk: serious harm threatens now. It is more likely than not to come very soon, and would be serious.',
        { id: 'mappa-screening.guidance.very-high-risk' },
      ),
      'level-0': msg('Level 0: in none of the three categories.', {
        id: 'mappa-screening.guidance.level-0',
      }),
      'level-1': msg(
        'Level 1: agencies manage the risk in their everyday work. There may be more than one, and they already share the information and the resources that it takes.',
        { id: 'mappa-screening.guidance.level-1' },
      ),
      'level-2': msg(
        'Level 2: agencies have to meet to share information and manage risks. Without a MAPPA meeting this cannot be done well enough.',
        { id: 'mappa-screening.guidance.level-2' },
      ),
      'level-3': msg(
        'Level 3: senior managers of the agencies have to be there to share information and give resources.',
        { id: 'mappa-screening.guidance.level-3' },
      ),
      reassess: msg(
        'If the police or probation manage the abuser in a MARAC case below level 2, they use what MARAC tells them to look at the risk again. This can lead to a referral for level 2 or 3.',
        { id: 'mappa-screening.guidance.reassess' },
      ),
      idva: msg(
        'With such a referral, the IDVA must be invited to the MAPPA meeting. So the meeting hears about the person at risk and what they think, and their safety stays at its centre.',
        { id: 'mappa-screening.guidance.idva' },
      ),
      'mappa-leads': msg(
        'If the abuser is at level 2 or 3 already, the MAPPA meeting leads and MARAC follows, so that work is not done twice. If that is not possible, the two chairs talk, so that their plans do not clash. Where it helps, the MARAC coordinator or administrator sends the MAPPA meeting a report.',
        { id: 'mappa-screening.guidance.mappa-leads' },
      ),
    },
  },
} as const satisfies ExplanationsOf<typeof definition>;
