/** The grounds that stand outside the law of data protection, under either Act. */
export const commonGrounds = {
  'court-order': { kinds: ['neither'], cite: 'the order of the court' },
  'overriding-public-interest': { kinds: ['neither'], cite: 'common law duty of confidence' },
  'right-to-life': { kinds: ['neither'], cite: 'Human Rights Act 1998, Sch. 1, Art. 2' },
  'freedom-from-torture': { kinds: ['neither'], cite: 'Human Rights Act 1998, Sch. 1, Art. 3' },
} as const;

/** A ground of the repealed Act: it is of no kind that today's law knows. */
export const repealed = <const C extends string>(cite: C) => ({ kinds: ['neither'], cite }) as const;

/** The grounds of the law in force; `docs/law.md` says of each who may use it, and what it needs beside it. */
export const currentGrounds = {
  'crime-prevention': {
    kinds: ['neither'],
    cite: 'Crime and Disorder Act 1998, s. 115; as an exemption DPA 2018, Sch. 2 para. 2',
  },
  'unlawful-acts': {
    kinds: ['article-9', 'schedule-1'],
    cite: 'UK GDPR, Art. 9(2)(g); DPA 2018, Sch. 1 para. 10',
  },
  'criminal-offence-data': { kinds: ['neither'], cite: 'UK GDPR, Art. 10; DPA 2018, s. 10(5)' },
  'law-enforcement': { kinds: ['part-3'], cite: 'DPA 2018, Part 3: s. 35 and Sch. 8' },
  'vital-interests': { kinds: ['article-6', 'article-9'], cite: 'UK GDPR, Art. 6(1)(d) and 9(2)(c)' },
  'legal-obligation': { kinds: ['article-6'], cite: 'UK GDPR, Art. 6(1)(c)' },
  'public-task': { kinds: ['article-6'], cite: 'UK GDPR, Art. 6(1)(e); DPA 2018, s. 8' },
  'recognised-legitimate-interests': {
    kinds: ['article-6'],
    cite: 'UK GDPR, Art. 6(1)(ea) and Annex 1; Data (Use and Access) Act 2025, s. 70',
  },
  'substantial-public-interest': {
    kinds: ['article-9', 'schedule-1'],
    cite: 'UK GDPR, Art. 9(2)(g); DPA 2018, Sch. 1 para. 18',
  },
  'health-or-social-care': {
    kinds: ['article-9', 'schedule-1'],
    cite: 'UK GDPR, Art. 9(2)(h); DPA 2018, Sch. 1 para. 2',
  },
  'legal-claims': { kinds: ['article-9'], cite: 'UK GDPR, Art. 9(2)(f)' },
  ...commonGrounds,
  'safeguarding-children': {
    kinds: ['neither'],
    cite: 'Children Act 1989, s. 47 and, in England, s. 17; Children Act 2004, ss. 10 and 11 (Wales: ss. 25 and 28)',
  },
  'safeguarding-adults': {
    kinds: ['neither'],
    cite: 'Care Act 2014, ss. 42 to 45; Social Services and Well-being (Wales) Act 2014, s. 126',
  },
  'lack-of-capacity': { kinds: ['neither'], cite: 'Mental Capacity Act 2005, ss. 1 to 5' },
} as const;
