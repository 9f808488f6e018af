import type { Ground } from '../model/grounds.js';

/** By what right information is shared: the protocol, and the grounds of one framework, each with what it is in law. */
export const authority = <const O extends readonly string[]>(
  options: O,
  grounds: Readonly<Record<O[number], Ground>>,
  protectedBy: string,
  cite: string,
) =>
  ({
    id: 'authority',
    items: [
      {
        kind: 'choice',
        id: 'protocolRelevant',
        cite: 'App. 8, protocol relevant',
        options: ['yes', 'no', 'unknown'],
      },
      {
        kind: 'long-text',
        id: 'protocolDetails',
        cite: 'App. 8, protocol: details; App. 7, checklist 2',
        when: { item: 'protocolRelevant', is: ['yes'] },
      },
      { kind: 'choices', id: 'legalGrounds', cite, options, grounds, protectedBy, required: true },
    ],
  }) as const;
