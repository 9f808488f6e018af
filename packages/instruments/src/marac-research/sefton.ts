import { agency, contactName } from '../case/people.js';
import { cited } from '../model/cited.js';
import { yesNoField } from '../model/fields.js';
import { email, phone } from '../model/formats.js';
import { defineInstrument } from '../model/instrument.js';
import { recordModule, type RecordModule } from '../score/record.js';

const document = 'Sefton MARAC guidance for adult health and social care';
const search = 'App. 6, research all information';
const asked = 'App. 6, contact relevant officer or key worker';
const contacts = 'App. 6, last sightings and contacts';
const concerns = 'App. 6, other concerns';

/** Who finds nothing says so, and is asked for no more than what is wrong on the agenda. */
const found = { item: 'informationFound', is: ['yes'] } as const;

/** Sefton's form for what an agency knows about a case on MARAC's list. */
export const definition = defineInstrument({
  id: 'marac-research',
  kind: 'record',
  element: 'marac-research',
  edition: 'sefton',
  version: '1.0.0',
  source: { document, part: 'Appendices 5 and 6' },
  levels: [],
  outcomes: [],
  inSteps: true,
  conclusions: { flags: [] },
  sections: [
    {
      id: 'agency',
      items: [
        ...cited('App. 6, agency and contact', agency, contactName),
        { kind: 'text', id: 'contactPhone', cite: 'App. 6, agency and contact', format: phone },
        { kind: 'text', id: 'contactMobile', cite: 'App. 6, agency and contact', format: phone },
        {
          kind: 'text',
          id: 'contactEmail',
          cite: 'App. 6, agency and contact',
          format: email,
          // One way to ask back is enough.
          required: { not: { any: [{ answered: 'contactPhone' }, { answered: 'contactMobile' }] } },
        },
      ],
    },
    {
      id: 'case',
      items: [
        { kind: 'text', id: 'caseReference', cite: 'ours: which case it is about', required: true },
        { kind: 'date', id: 'meetingDate', cite: 'ours: which meeting it is for' },
      ],
    },
    {
      id: 'people',
      items: [
        {
          kind: 'group',
          id: 'peopleSearched',
          cite: search,
          required: true,
          fields: [
            { kind: 'text', id: 'name', cite: search, required: true },
            {
              kind: 'choice',
              id: 'role',
              cite: search,
              options: ['victim', 'perpetrator', 'other-adult', 'child'],
              required: true,
            },
            { kind: 'text', id: 'alias', cite: 'App. 5, box 2; App. 6, alias names' },
            { kind: 'date', id: 'dob', cite: search, notFuture: true },
            { kind: 'number', id: 'age', cite: search },
            { kind: 'long-text', id: 'addresses', cite: search },
            { kind: 'text', id: 'contact', cite: search },
            { kind: 'text', id: 'gp', cite: search },
            { kind: 'text', id: 'school', cite: search, when: { item: 'role', is: ['child'] } },
            { ...yesNoField, id: 'found', cite: 'ours: who is known to the agency' },
          ],
        },
        { kind: 'number', id: 'numberOfChildren', cite: search },
        { ...yesNoField, id: 'informationFound', cite: 'ours: whether anything is known', required: true },
      ],
    },
    {
      id: 'opinions',
      when: found,
      items: [
        {
          kind: 'group',
          id: 'workersAsked',
          cite: asked,
          fields: [
            { kind: 'text', id: 'name', cite: asked, required: true },
            { kind: 'text', id: 'jobTitle', cite: asked },
            // Those asked care for people's health and needs.
            { kind: 'long-text', id: 'opinion', cite: asked, required: true, specialCategory: true },
          ],
        },
      ],
    },
    {
      id: 'contacts',
      when: found,
      items: [
        {
          kind: 'group',
          id: 'contacts',
          cite: contacts,
          fields: [
            { kind: 'date', id: 'date', cite: contacts, notFuture: true },
            {
              kind: 'choice',
              id: 'kind',
              cite: contacts,
              options: ['sighting', 'email', 'meeting', 'phone-call', 'other'],
            },
            { kind: 'long-text', id: 'what', cite: contacts, required: true },
          ],
        },
        { kind: 'long-text', id: 'recentBehaviour', cite: contacts },
        { kind: 'long-text', id: 'injuriesOrDisclosures', cite: contacts, specialCategory: true },
      ],
    },
    {
      id: 'indicators',
      when: found,
      items: [
        {
          kind: 'long-text',
          id: 'indicators',
          cite: 'App. 6, risk indicators on the checklist',
          // Pregnancy, mental health and sexual violence are among them.
          specialCategory: true,
          // Where something is known, it has to be told in one place at least; this is the last of them.
          required: {
            not: {
              any: [
                { answered: 'workersAsked' },
                { answered: 'contacts' },
                { answered: 'recentBehaviour' },
                { answered: 'injuriesOrDisclosures' },
              ],
            },
          },
        },
      ],
    },
    {
      id: 'concerns',
      items: [
        { kind: 'long-text', id: 'otherConcerns', cite: concerns },
        {
          kind: 'choices',
          id: 'agendaInaccuracies',
          cite: `${concerns}: inaccuracies on the agenda`,
          options: ['missing-information', 'several-people-or-names', 'conflicting-information', 'children'],
        },
        {
          kind: 'long-text',
          id: 'agendaDetails',
          cite: `${concerns}: potential misunderstanding`,
          required: { answered: 'agendaInaccuracies' },
        },
      ],
    },
  ],
  rules: [
    {
      id: 'nothing-yet-known',
      kind: 'contradiction',
      item: 'informationFound',
      when: [
        { item: 'informationFound', is: ['no'] },
        { item: 'peopleSearched', field: 'found', is: ['yes'] },
      ],
    },
  ],
  guidance: [
    {
      id: 'abuser-never-told',
      cite: 'Should I tell the perpetrator; What if another agency has referred the case',
    },
    { id: 'list', cite: 'App. 5, box 1' },
    { id: 'check', cite: 'App. 5, box 2' },
    { id: 'attendance', cite: 'App. 5, box 3' },
    { id: 'up-to-date', cite: 'App. 5, box 4' },
    { id: 'form', cite: 'App. 5, box 5' },
    { id: 'flag', cite: 'App. 5, box 6' },
    { id: 'meeting', cite: 'App. 5, box 7' },
    { id: 'colleagues', cite: 'App. 5, box 8' },
    { id: 'actions', cite: 'App. 5, box 9' },
  ],
  notes: [
    { id: 'case-reference', cite: 'App. 6' },
    { id: 'nothing-found', cite: 'App. 6' },
    { id: 'what-is-required', cite: 'App. 6' },
    { id: 'person-by-person', cite: search },
    { id: 'known-elsewhere', cite: search },
    { id: 'kinds-of-contact', cite: contacts },
    { id: 'agenda-list', cite: concerns },
    { id: 'guideline-boxes', cite: 'App. 5' },
    { id: 'no-signature', cite: 'App. 6' },
  ],
});

/** Sefton's research form with its assessment. */
export const sefton: RecordModule<typeof definition> = recordModule(definition);
