/** The lawful bases of Article 6, and Part 3 of the DPA 2018, which takes its place for competent authorities. */
export const article6 = {
  a: { kinds: ['article-6'], cite: 'UK GDPR, Art. 6(1)(a)' },
  b: { kinds: ['article-6'], cite: 'UK GDPR, Art. 6(1)(b)' },
  c: { kinds: ['article-6'], cite: 'UK GDPR, Art. 6(1)(c)' },
  d: { kinds: ['article-6'], cite: 'UK GDPR, Art. 6(1)(d)' },
  e: { kinds: ['article-6'], cite: 'UK GDPR, Art. 6(1)(e)' },
  f: { kinds: ['article-6'], cite: 'UK GDPR, Art. 6(1)(f)' },
  ea: {
    kinds: ['article-6'],
    cite: 'UK GDPR, Art. 6(1)(ea) and Annex 1; Data (Use and Access) Act 2025, s. 70',
  },
  'part-3': { kinds: ['part-3'], cite: 'DPA 2018, Part 3: s. 35 and Sch. 8' },
} as const;

/** The conditions of Article 9, each with that of Schedule 1 that it may need. */
export const article9 = {
  a: { kinds: ['article-9'], cite: 'UK GDPR, Art. 9(2)(a)' },
  b: { kinds: ['article-9', 'schedule-1'], cite: 'UK GDPR, Art. 9(2)(b); DPA 2018, Sch. 1 para. 1' },
  c: { kinds: ['article-9'], cite: 'UK GDPR, Art. 9(2)(c)' },
  d: { kinds: ['article-9'], cite: 'UK GDPR, Art. 9(2)(d)' },
  e: { kinds: ['article-9'], cite: 'UK GDPR, Art. 9(2)(e)' },
  f: { kinds: ['article-9'], cite: 'UK GDPR, Art. 9(2)(f)' },
  g: { kinds: ['article-9', 'schedule-1'], cite: 'UK GDPR, Art. 9(2)(g); DPA 2018, Sch. 1 paras. 10 and 18' },
  h: { kinds: ['article-9', 'schedule-1'], cite: 'UK GDPR, Art. 9(2)(h); DPA 2018, Sch. 1 para. 2' },
  i: { kinds: ['article-9', 'schedule-1'], cite: 'UK GDPR, Art. 9(2)(i); DPA 2018, Sch. 1 para. 3' },
  j: { kinds: ['article-9', 'schedule-1'], cite: 'UK GDPR, Art. 9(2)(j); DPA 2018, Sch. 1 para. 4' },
} as const;

/** Nothing is chosen of Article 6, but Part 3 in its place. */
export const onlyPartThree = {
  all: [
    { item: 'article6Basis', is: ['part-3'] },
    { not: { item: 'article6Basis', is: ['a', 'b', 'c', 'd', 'e', 'f', 'ea'] } },
  ],
} as const;
