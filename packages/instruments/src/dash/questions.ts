/** How the checklists print their questions, before each edition's own options. */
export const ternary = { kind: 'question', counted: true, answers: ['yes', 'no', 'unknown'], asksSource: true } as const;
export const binary = { kind: 'question', counted: true, answers: ['yes', 'no'] } as const;
export const uncounted = { kind: 'question', counted: false, answers: ['yes', 'no'] } as const;

const yesNo = ['yes', 'no'] as const;
/** A yes/no field in a header or footer. */
export const yesNoField = { kind: 'choice', options: yesNo } as const;
