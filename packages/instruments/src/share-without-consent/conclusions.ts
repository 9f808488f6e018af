/** What makes a record of sharing without consent indefensible, whichever law it is written under. */
export const conclusions = {
  basis: [],
  flags: [],
  weaknesses: [
    { code: 'no-ground', when: { not: { answered: 'legalGrounds' } } },
    { code: 'no-balancing', when: { not: { answered: 'balancing' } } },
    { code: 'no-consultation', when: { not: { answered: 'consultations' } } },
    { code: 'no-review-date', when: { not: { answered: 'reviewDate' } } },
    {
      code: 'notification-unexplained',
      when: {
        any: [
          { not: { answered: 'victimNotified' } },
          { all: [{ item: 'victimNotified', is: ['no'] }, { not: { answered: 'whyNotNotified' } }] },
        ],
      },
    },
  ],
} as const;
