/** The English of the record that exists for tests alone. */
import type { ExplanationsOf, WordsOf } from '@safeguarding-forms/text';
import { msg, str, type Message } from '@safeguarding-forms/text/internal/model/message.js';
import type { fakeRecordDefinition } from './fake-record.js';

export const recordWords = {
  title: msg('Sample record', { id: 'fake-record.title' }),
  intro: msg('A record for tests.', { id: 'fake-record.intro' }),
  sections: {
    person: msg('Sample person', { id: 'fake-record.section.person' }),
    tool: msg('Sample tool', { id: 'fake-record.section.tool' }),
    reasons: msg('Sample reasons', { id: 'fake-record.section.reasons' }),
    children: msg('Sample children', { id: 'fake-record.section.children' }),
    agreement: msg('Sample agreement', { id: 'fake-record.section.agreement' }),
    'without-agreement': msg('Without agreement', { id: 'fake-record.section.without-agreement' }),
    remarks: msg('Sample remarks', { id: 'fake-record.section.remarks' }),
  },
  items: {
    reporterName: { label: msg('Name', { id: 'fake-record.reporterName' }) },
    seenOn: { label: msg('Seen on', { id: 'fake-record.seenOn' }) },
    postcode: { label: msg('Postcode', { id: 'fake-record.postcode' }) },
    phone: { label: msg('Phone', { id: 'fake-record.phone' }) },
    email: { label: msg('E-mail', { id: 'fake-record.email' }) },
    origins: {
      label: msg('Sample origins', { id: 'fake-record.origins' }),
      options: {
        north: msg('North', { id: 'fake-record.origins.north' }),
        south: msg('South', { id: 'fake-record.origins.south' }),
        east: msg('East', { id: 'fake-record.origins.east' }),
      },
      optionGroups: { upright: msg('Up and down', { id: 'fake-record.origins.group.upright' }) },
    },
    riskAssessment: {
      label: msg('Sample form to attach', { id: 'fake-record.riskAssessment' }),
      takes: { fake: msg('Sample form', { id: 'fake-record.riskAssessment.fake' }) },
    },
    declaredTool: {
      label: msg('Sample tool on paper', { id: 'fake-record.declaredTool' }),
      options: {
        paper: msg('On paper', { id: 'fake-record.declaredTool.paper' }),
        other: msg('Another', { id: 'fake-record.declaredTool.other' }),
      },
      optionGroups: {
        written: msg('Written down', { id: 'fake-record.declaredTool.group.written' }),
        unwritten: msg('Not written down', { id: 'fake-record.declaredTool.group.unwritten' }),
      },
    },
    differenceReason: { label: msg('Why is it different?', { id: 'fake-record.differenceReason' }) },
    pointCount: { label: msg('Sample points', { id: 'fake-record.pointCount' }) },
    reasons: {
      label: msg('Sample reasons to choose', { id: 'fake-record.reasons' }),
      options: {
        points: msg('Points', { id: 'fake-record.reasons.points' }),
        repeat: msg('Again', { id: 'fake-record.reasons.repeat' }),
        worry: msg('Worry', { id: 'fake-record.reasons.worry' }),
      },
    },
    onJudgement: {
      label: msg('Is it a judgement?', { id: 'fake-record.onJudgement' }),
      options: {
        yes: msg('Sample yes', { id: 'fake-record.yes' }),
        no: msg('Sample no', { id: 'fake-record.no' }),
      },
    },
    incidents: { label: msg('How many incidents?', { id: 'fake-record.incidents' }) },
    whyNow: { label: msg('Why now?', { id: 'fake-record.whyNow' }) },
    urgent: { label: msg('It cannot wait', { id: 'fake-record.urgent' }) },
    children: {
      label: msg('Sample children list', { id: 'fake-record.children' }),
      row: (number: number): Message => msg(str`Sample child ${number}`, { id: 'fake-record.children.row' }),
      add: msg('Add a sample child', { id: 'fake-record.children.add' }),
      fields: {
        name: { label: msg('Name', { id: 'fake-record.reporterName' }) },
        unborn: { label: msg('Not born yet', { id: 'fake-record.children.unborn' }) },
        dob: { label: msg('Born on', { id: 'fake-record.children.dob' }) },
        dueDate: { label: msg('Due on', { id: 'fake-record.children.dueDate' }) },
        livesWith: {
          label: msg('Lives with', { id: 'fake-record.children.livesWith' }),
          options: {
            reporter: msg('Who reports', { id: 'fake-record.children.livesWith.reporter' }),
            other: msg('Someone else', { id: 'fake-record.children.livesWith.other' }),
          },
        },
        needs: {
          label: msg('Sample needs', { id: 'fake-record.children.needs' }),
          options: {
            care: msg('Care', { id: 'fake-record.children.needs.care' }),
            school: msg('School', { id: 'fake-record.children.needs.school' }),
          },
          optionGroups: {
            home: msg('At home', { id: 'fake-record.children.needs.group.home' }),
            away: msg('Away from home', { id: 'fake-record.children.needs.group.away' }),
          },
        },
        age: { label: msg('Age', { id: 'fake-record.children.age' }) },
        concerns: { label: msg('Sample concerns', { id: 'fake-record.children.concerns' }) },
      },
    },
    childrenSeen: { label: msg('Who saw the children?', { id: 'fake-record.childrenSeen' }) },
    agreed: {
      label: msg('Is it agreed?', { id: 'fake-record.agreed' }),
      options: {
        yes: msg('Sample yes', { id: 'fake-record.yes' }),
        no: msg('Sample no', { id: 'fake-record.no' }),
      },
    },
    told: { label: msg('They were told', { id: 'fake-record.told' }) },
    sharingRecord: {
      label: msg('Sample record to attach', { id: 'fake-record.sharingRecord' }),
      takes: { 'fake-record': msg('Sample record', { id: 'fake-record.title' }) },
    },
    ground: { label: msg('Sample ground', { id: 'fake-record.ground' }) },
    remarks: { label: msg('Sample remarks', { id: 'fake-record.section.remarks' }) },
  },
} as const satisfies WordsOf<typeof fakeRecordDefinition>;

export const recordExplanations = {
  levels: {},
  outcomes: {
    refer: {
      label: msg('Sample outcome refer', { id: 'fake.outcome.refer' }),
      next: msg('Sample step refer', { id: 'fake.outcome.refer.next' }),
    },
    incomplete: {
      label: msg('Sample outcome incomplete', { id: 'fake-record.outcome.incomplete' }),
      next: msg('Sample step incomplete', { id: 'fake-record.outcome.incomplete.next' }),
    },
  },
  why: {
    origins: msg('Sample why origins', { id: 'fake-record.why.origins' }),
    needs: msg('Sample why needs', { id: 'fake-record.why.needs' }),
  },
  notes: { 'record-note': msg('Sample record note', { id: 'fake-record.note' }) },
  rules: { 'repeat-alone': msg('Choose only one of these two.', { id: 'fake-record.rule' }) },
  factors: {},
  reasons: {},
  basis: {
    'visible-high-risk': msg('Sample basis', { id: 'fake.basis' }),
    repeat: msg('Sample basis repeat', { id: 'fake-record.basis.repeat' }),
    'professional-judgement': msg('Sample basis judgement', { id: 'fake-record.basis.judgement' }),
  },
  flags: {
    'professionals-meeting': msg('Sample flag meeting', { id: 'fake-record.flag.meeting' }),
    emergency: msg('Sample flag emergency', { id: 'fake-record.flag.emergency' }),
  },
} as const satisfies ExplanationsOf<typeof fakeRecordDefinition>;
