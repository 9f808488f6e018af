// @ts-check

/**
 * The portal's own words in English.
 * @type {import('../languages.js').Words}
 */
export const en = {
  site: 'Example Council',
  skip: 'Skip to main content',
  warning: 'This is an example.',
  warningText:
    'It has no log-in: anyone who opens it can read what was sent. Do not enter anything about a real person.',
  home: 'Home',
  list: 'Coordinator’s list',
  urgent: { title: 'Is anyone in danger now? Call 999.', text: 'The form can wait.' },
  homeTitle: 'I am worried about someone',
  homeText: 'What do you want to do? After that, you say which area it is.',
  wishes: {
    risk: {
      title: 'Check the risk',
      text: 'Answer questions about what is happening. While you answer, you see how high the risk is and whether the case goes to MARAC.',
    },
    refer: {
      title: 'Refer to MARAC',
      text: 'Bring a high-risk case to the meeting where agencies plan together. Your own judgement is reason enough.',
    },
    record: {
      title: 'Record sharing without consent',
      text: 'Write down why you share information when the person does not or cannot agree.',
    },
    tools: {
      title: 'See an area’s other tools',
      text: 'Research for a meeting, a check, an action plan, a transfer: every form that the area has.',
    },
  },
  areas: {
    title: 'Which area is it?',
    text: 'Choose the area whose MARAC the case goes to.',
    other: {
      title: 'Is your area not here?',
      text: 'This example knows five areas. Ask your safeguarding lead which forms your area uses. Do not wait for an answer if someone is in danger.',
    },
    back: 'Back',
    toolsOf: (area) => `Tools of ${area}`,
    toolsText: 'Each opens on a page of its own.',
    kinds: {
      'sefton-domestic': 'domestic abuse',
      'sefton-sexual': 'sexual violence',
      'sefton-hate': 'hate crime',
    },
  },
  every: {
    title: 'Every form by itself',
    text: 'For whoever builds a website: each page holds one element, as it would stand in a page of yours. What is sent is checked and scored again by the server, kept in one file, and shown to the coordinator.',
  },
  forms: {
    'dash-checklist': {
      title: 'DASH risk checklist',
      text: 'Yes or no questions about domestic abuse, and in Sefton’s tools about sexual violence and hate crime too. The result shows the risk level while you answer.',
    },
    'merit-form': {
      title: 'MeRIT risk form',
      text: 'Forty questions in three sections, multiplied into one score.',
    },
    'marac-referral': {
      title: 'MARAC referral',
      text: 'Brings a high-risk case to the meeting where agencies plan together, in the forms of five areas. A checklist and a sharing record can go with it.',
    },
    'share-without-consent': {
      title: 'Sharing without consent',
      text: 'A record of why information was shared when the person did not or could not agree, and on which legal grounds.',
    },
    'marac-decision': {
      title: 'When to refer to MARAC',
      text: 'One question at a time, in the charts of two areas, until it is clear whether the case goes to MARAC. A risk tool can answer some of them.',
    },
    'severity-grid': {
      title: 'Severity of abuse grid',
      text: 'How far each kind of abuse goes, in a table, and a classification of the risk. It can go with a Norfolk referral.',
    },
    'mappa-screening': {
      title: 'MARAC or MAPPA: screening',
      text: 'Whether someone who harms others is managed under MAPPA, and at which level. No outcome takes the place of a MARAC referral.',
    },
    'marac-quality-check': {
      title: 'Check before MARAC',
      text: 'Whether a referral that does not rest on its score is heard: who decided, why, and when the referrer was told.',
    },
    'marac-transfer': {
      title: 'Transfer to another MARAC',
      text: 'Hands a case over when someone at risk moves: who takes it, what is new, and which papers go along.',
    },
    'marac-actions': {
      title: 'Action plan of a MARAC',
      text: 'Risks, the actions that answer them, and who does what by when. A second edition tells the office, without names, what is done.',
    },
    'marac-research': {
      title: 'Research for MARAC',
      text: 'What an agency knows about a case on the meeting’s list: the people, recent contact, signs of risk.',
    },
  },
  editions: { edition: 'Local edition', area: 'Area', framework: 'Law' },
  language: 'Language',
  choose:
    'The language can be changed at any time. Any other change opens the form again, without your answers.',
  lost: 'This opens the form again, without the answers that you have given. Go on?',
  lostOfCase:
    'This opens the page again. What you have filled in and not sent is lost, and what you have sent is no longer attached here. Go on?',
  loading: 'The form is loading. It needs JavaScript.',
  privacyTitle: 'Where your answers go.',
  privacy:
    'This example keeps them in a file on its own server and shows them in the coordinator’s list. It sends them to nobody else.',
  next: {
    title: 'What happens next.',
    text: 'The coordinator reads it in their list. If the danger grows, do not wait for them: call 999.',
  },
  tasks: {
    title: 'What there is to do',
    text: 'One form opens at a time. What you have filled in stays as long as this page is open, and is kept nowhere else.',
    back: 'Back to the list',
    statuses: { todo: 'Not started', begun: 'In progress', done: 'Done', wait: 'Cannot start yet' },
  },
  saving: {
    title: 'Come back later',
    text: (days) =>
      `What you fill in is saved on this site’s server while you write, and deleted when you send it or after ${days} days without a change. Nothing is saved on this device. Anyone who has the link can read and change it. What you attached has to be attached again.`,
    link: 'Your link:',
    remove: 'Delete what is saved',
    problems: {
      gone: 'What was saved is no longer there: it was sent, deleted, or its time is over. From here on nothing is saved. Finish and send the form before you leave this page.',
      elsewhere:
        'It was changed on another page. From here on nothing is saved, so that neither is lost. Go on there, or finish and send the form here.',
      unusable: 'What was saved cannot be opened now, and was left as it is. Load this page again later.',
      deleted: 'It is deleted. From here on nothing is saved.',
      kept: 'It could not be deleted. Check your connection and try again.',
    },
    gone: {
      title: 'This link no longer leads anywhere',
      text: 'The form was sent, its saved answers were deleted, or their time is over.',
    },
  },
  draft: '',
  sealed: {
    title: 'Checklist for the coordinator’s eyes only',
    text: 'The answers are locked in the browser before they are sent. The server keeps them and cannot read them.',
    privacy:
      'They are locked here, in your browser, so that only the coordinator can open them. This example’s server keeps the locked form and cannot read it. While the form is open, other programs on this page could still read it.',
    demo: 'The key of this page was made for a demonstration and lies on the same machine. A real site keeps it elsewhere.',
  },
  check: {
    title: 'Is it about you?',
    text: 'You can answer some questions by yourself and see where to get help. A button takes you off the page at once. Your browser’s history still keeps that you were here.',
    link: 'Questions for you',
    pageTitle: 'Questions',
    privacy:
      'Nothing leaves this page until you send it. What you send is kept in a file on this example’s own server, and the coordinator reads it in their list. It goes to nobody else.',
    next: 'The coordinator reads it in their list. They cannot call you or write to you. If you need help, do not wait: call 999, or one of the helplines on this page.',
  },
  meeting: {
    title: 'After the meeting',
    text: 'One case on one page: the plan of the meeting, an agency’s update, and the case going to another area.',
    intro: 'Each form is sent on its own. Once the plan is sent, the other two read it.',
    plan: {
      title: 'Action plan',
      hint: 'At the meeting.',
      text: 'Filled in at the meeting: who is in danger, and what each agency does about it and by when.',
    },
    update: {
      title: 'Update of an agency',
      hint: 'For each agency. No names of people.',
      text: 'What became of your own actions. Name your agency, and its actions are filled in from the plan. No names of people go in here.',
    },
    transfer: {
      title: 'Transfer to another area',
      hint: 'Only if the person moves.',
      text: 'Only if the person moves. The plan goes along with the case.',
    },
  },
  pathway: {
    title: 'From checklist to referral',
    text: 'One case on one page, for each of five areas: the risk tool, the decision, the referral, and the record of sharing without consent.',
    intro:
      'Each form is sent on its own. What you have sent is attached to the forms on this page that take it along.',
    numbered: (number, title) => `${number}. ${title}`,
    tool: {
      title: 'Risk tool',
      hint: 'It shows how high the risk is.',
      text: 'Fill it in and submit it. It is then attached to the forms of the case that take it along.',
    },
    outcome: {
      title: 'Decision',
      hint: 'It comes out of the risk tool.',
      text: 'What the risk tool leads to. It follows your answers while you give them.',
    },
    decision: {
      title: 'Decision',
      hint: 'One question at a time, until it is clear.',
      text: 'The chart of the area, one question at a time. Where it asks for the risk tool, submit that first: it is taken up here.',
    },
    backToDecision: 'Back to the decision',
    onToReferral: 'On to the referral',
    grid: {
      title: 'Severity of abuse grid',
      hint: 'Only if it helps.',
      text: 'Only if it helps to show how grave the abuse is. Once you have submitted it, it is attached to the referral.',
    },
    referral: {
      title: 'Referral',
      hint: 'For MARAC. You can refer on your judgement at any time.',
      text: 'For a case that goes to MARAC. You can refer on your judgement at any time. If the person does not consent, submit the record in the last step first, so that it goes along.',
    },
    record: {
      title: 'Record of sharing without consent',
      hint: 'Only if you share without consent. Send it before the referral.',
      text: 'Only if you share without the person’s consent.',
    },
    outcomes: {
      undecided: {
        title: 'Not yet decided',
        text: 'Not everything is answered yet. If anyone is in danger now, call 999 first: the form can wait.',
      },
      refer: {
        title: 'Refer to MARAC',
        text: 'Send the referral, and act now on any immediate danger. Do not wait for the meeting.',
      },
      consider: {
        title: 'Consider a referral',
        text: 'Something here can mean serious harm. Talk it over with your safeguarding lead, and use your judgement. You can refer on this page.',
      },
      consult: {
        title: 'Talk to your MARAC representative',
        text: 'The level of risk is not known. Talk to your manager and your MARAC representative today. You can refer on your judgement at any time.',
      },
      'no-referral': {
        title: 'The answers do not lead to a referral',
        text: 'This does not mean that the person is safe: no form shows every danger. If you are worried, raise the level in the risk tool and say why, or refer on your judgement. Offer support, plan for safety, and ask again.',
      },
      'agency-policy': {
        title: 'Follow your agency’s own policy',
        text: 'This does not mean that the person is safe: no form shows every danger. If you are worried, refer on your judgement. Offer support, plan for safety, and ask again.',
      },
    },
  },
};
