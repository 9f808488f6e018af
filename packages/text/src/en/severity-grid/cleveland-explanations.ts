import type { definition } from '@safeguarding-forms/instruments/internal/severity-grid/cleveland.js';
import type { ExplanationsOf } from '../../model/explanations.js';
import { msg } from '../../model/message.js';

/** The English that explains Cleveland’s grid. */
export const explanations = {
  levels: {},
  outcomes: {},
  why: {
    physical: msg(
      'Injuries show how far the violence goes, and how great the danger is. Only the level is asked here.',
      { id: 'severity-grid.why.physical' },
    ),
    sexual: msg(
      'Sexual abuse is often left unsaid, but it can be as grave as any other. Only the level is asked here.',
      { id: 'severity-grid.why.sexual' },
    ),
    comments: msg(
      'A level alone does not show what happened. This can tell of health or sex life, so write no more than is needed.',
      { id: 'severity-grid.why.comments' },
    ),
  },
  guidance: {
    title: msg('How to read the levels, and what MARAC can do', { id: 'severity-grid.guidance' }),
    steps: {
      highest: msg(
        'The highest level counts: one kind of abuse at a high level is not made less by the others being lower.',
        { id: 'severity-grid.guidance.highest' },
      ),
      remove: msg('Remove the risk: the abuser is arrested, or held in prison until the trial.', {
        id: 'severity-grid.guidance.remove',
      }),
      avoid: msg(
        'Avoid the risk: the person gets a new home, or a place in a refuge or elsewhere that the abuser does not know of.',
        { id: 'severity-grid.guidance.avoid' },
      ),
      reduce: msg(
        'Reduce the risk: agencies act together. The abuser can go on a programme or get help with drugs or alcohol. The person gets support, a safety plan and a home made more secure (such as the Sanctuary Scheme). Broken bail conditions have consequences. The law’s protection is used, children are protected, and legal tools to manage risk, such as MAPPA, are used.',
        { id: 'severity-grid.guidance.reduce' },
      ),
      manage: msg(
        'Manage the risk: keep assessing it. Agencies plan and act firmly together, stay in touch with the person at risk, and challenge what the abuser does.',
        { id: 'severity-grid.guidance.manage' },
      ),
    },
  },
  notes: {
    'highest-counts': msg(
      'The appendix does not say how its lines come together. Here the highest line counts, in the levels of abuse and in the classification alike.',
      { id: 'severity-grid.note.highest-counts' },
    ),
    'two-tools': msg(
      'The appendix prints the classification and the levels of abuse without saying how they belong together. Neither changes the other here. The levels are always needed; the classification can be left out, but only as a whole.',
      { id: 'severity-grid.note.two-tools' },
    ),
    'no-outcome': msg(
      'The appendix does not say which level leads to a referral. So this grid never decides one. A low level here cancels nothing that another tool, or your own judgement, has found.',
      { id: 'severity-grid.note.no-outcome' },
    ),
    'none-but-before': msg(
      'The first column also stands for abuse that has stopped for now. Abuse in the past still says much about the danger, so the comments ask for it.',
      { id: 'severity-grid.note.none-but-before' },
    ),
    'no-unknown': msg(
      'The grid prints no column for what you do not know. Choose by what you do know, and say in the comments what you could not find out. None should never stand for a question that was not asked.',
      { id: 'severity-grid.note.no-unknown' },
    ),
    'any-example': msg(
      'The columns list examples without saying how many must be there. Here one is enough for its level.',
      { id: 'severity-grid.note.any-example' },
    ),
    'pain-twice': msg(
      'Pain stands in two columns: by itself in the last one, and as lasting pain after slaps or pushes in the one before. Where both could fit, choose the last.',
      { id: 'severity-grid.note.pain-twice' },
    ),
    'children-abused': msg(
      'Abusing children and making the partner watch are printed as one example. Each of the two is enough for the highest level here.',
      { id: 'severity-grid.note.children-abused' },
    ),
    'any-parent': msg('The grid prints “wife / mother”. Here it holds for anyone, as a spouse or a parent.', {
      id: 'severity-grid.note.any-parent',
    }),
    'factor-by-factor': msg(
      'The printed table has one classification to each row, across all four columns. A case seldom fits one row throughout, so here each column is judged by itself.',
      { id: 'severity-grid.note.factor-by-factor' },
    ),
    'higher-statement': msg(
      'Some boxes of the classification hold several statements. Where they point to different levels, choose the higher.',
      { id: 'severity-grid.note.higher-statement' },
    ),
    'protected-yet-high': msg(
      'In the row for high risk, the table says that there is enough protection. It is kept as printed: protection that holds now does not bring the level below high.',
      { id: 'severity-grid.note.protected-yet-high' },
    ),
    'header-added': msg(
      'The appendix prints no name, no date and no room for comments. They are added so that the grid can stand beside a referral, and can be left empty.',
      { id: 'severity-grid.note.header-added' },
    ),
  },
  rules: {},
  factors: {},
  reasons: {},
  basis: {},
  flags: {},
} as const satisfies ExplanationsOf<typeof definition>;
