/** Who in the agency was asked before. */
export const consultations = {
  id: 'consultations',
  items: [
    {
      kind: 'group',
      id: 'consultations',
      cite: 'App. 8, consultations; App. 7, checklist 2 and 8',
      required: true,
      fields: [
        { kind: 'text', id: 'name', cite: 'App. 8, consultations: name', required: true },
        { kind: 'text', id: 'designation', cite: 'App. 8, consultations: designation' },
        {
          kind: 'date',
          id: 'date',
          cite: 'App. 8, date of consultation',
          notFuture: true,
          required: true,
        },
        {
          kind: 'long-text',
          id: 'advice',
          cite: 'App. 8, advice given',
          // What came of it has to be written down; the one can hold the other.
          required: { not: { answered: 'decision' } },
        },
        { kind: 'long-text', id: 'decision', cite: 'App. 8, decision or outcome' },
      ],
    },
  ],
} as const;

/** When the decision is looked at again. */
export const review = {
  id: 'review',
  items: [
    { kind: 'date', id: 'reviewDate', cite: 'App. 8, date for planned review', required: true },
    { kind: 'text', id: 'reviewResponsible', cite: 'App. 8, person responsible for the review' },
    {
      kind: 'group',
      id: 'laterReviews',
      cite: 'App. 8, subsequent reviews',
      fields: [
        { kind: 'date', id: 'date', cite: 'App. 8, date of subsequent reviews', required: true },
        { kind: 'text', id: 'responsible', cite: 'App. 8, person responsible for subsequent review' },
      ],
    },
  ],
} as const;

/** Who was told what is shared: a row for each agency. */
export const sharingLog = {
  id: 'sharing-log',
  items: [
    {
      kind: 'group',
      id: 'sharingLog',
      cite: 'App. 8, information sharing in case file',
      fields: [
        { kind: 'date', id: 'date', cite: 'App. 8, date information shared', notFuture: true },
        { kind: 'text', id: 'agency', cite: 'App. 8, agency informed', required: true },
        { kind: 'text', id: 'person', cite: 'App. 8, name of person informed' },
        { kind: 'text', id: 'method', cite: 'App. 8, method of contact' },
        { kind: 'text', id: 'legalAuthority', cite: 'App. 8, legal authority for each agency' },
      ],
    },
  ],
} as const;

/** Who answers for the decision. */
export const signatures = {
  id: 'signatures',
  items: [
    { kind: 'text', id: 'signedName', cite: 'App. 8, signature of the person who refers', required: true },
    { kind: 'date', id: 'signedDate', cite: 'App. 8, date signed', notFuture: true },
    { kind: 'text', id: 'managerName', cite: 'App. 8, signature of manager', required: true },
    {
      kind: 'date',
      id: 'managerDate',
      cite: 'App. 8, manager: date signed',
      notFuture: true,
      required: true,
    },
  ],
} as const;
