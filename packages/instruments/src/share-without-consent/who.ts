import { childAddress, childIdentity, children, childSchool } from '../case/people.js';
import { victimAddress, victimDob, victimName, victimPostcode } from '../case/people.js';
import { cited } from '../model/cited.js';

/** Whom the record is about, and why there is no consent. */
export const victim = {
  id: 'victim',
  items: [
    ...cited('App. 8, victim', victimName, victimDob, victimAddress),
    { ...victimPostcode, cite: 'ours: part of the address' },
    {
      kind: 'choice',
      id: 'consentStatus',
      cite: 'App. 8, consent refused or not able to be given',
      options: ['refused', 'unable'],
      required: true,
    },
    {
      kind: 'long-text',
      id: 'consentStatusReason',
      cite: 'App. 8, consent: why',
      required: true,
      // Who cannot consent is often ill, hurt or without capacity.
      specialCategory: true,
    },
  ],
} as const;

/** As in a referral, but with the GP in place of the relationships. */
export const childrenSection = {
  id: 'children',
  items: [
    {
      ...children,
      cite: 'App. 8, children',
      fields: [
        ...childIdentity,
        childAddress,
        childSchool,
        { kind: 'text', id: 'gp', cite: 'App. 8, children: GP' },
      ],
    },
  ],
} as const;

/** Everyone in danger: a row each, and each from somebody. */
export const risks = {
  id: 'risks',
  items: [
    {
      kind: 'group',
      id: 'peopleAtRisk',
      cite: 'App. 8, who is at risk',
      required: true,
      fields: [
        { kind: 'text', id: 'who', cite: 'App. 8, who is at risk', required: true },
        { kind: 'text', id: 'fromWhom', cite: 'App. 8, at risk from whom' },
        { kind: 'long-text', id: 'knownRisks', cite: 'App. 8, known immediate risks', specialCategory: true },
        {
          kind: 'long-text',
          id: 'fearedRisks',
          cite: 'App. 8, concerns about immediate risks',
          specialCategory: true,
        },
      ],
    },
  ],
} as const;
