/** By what right information is shared: the protocol, and the grounds of one framework. */
export const authority = <const G extends readonly string[]>(grounds: G, cite: string) =>
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
      { kind: 'choices', id: 'legalGrounds', cite, options: grounds, required: true },
    ],
  }) as const;
