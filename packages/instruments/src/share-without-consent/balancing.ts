/** What was weighed against what. */
export const balancing = {
  id: 'balancing',
  items: [
    {
      kind: 'choices',
      id: 'balancing',
      cite: 'App. 8, balancing considerations; App. 7, balancing purposes',
      options: [
        'pressing-need',
        'risk-of-not-disclosing',
        'respective-risks',
        'interest-in-receiving',
        'public-interest',
        'human-rights',
        'duty-of-confidentiality',
        'other',
      ],
      required: true,
    },
    {
      kind: 'long-text',
      id: 'balancingOther',
      cite: 'App. 8, balancing considerations: other',
      when: { item: 'balancing', is: ['other'] },
      required: true,
    },
    { kind: 'long-text', id: 'whyProportionate', cite: 'App. 7, checklist 5', required: true },
    { kind: 'long-text', id: 'professionalComments', cite: 'App. 8, professional’s comments' },
  ],
} as const;
