/** The answers of a yes/no question and the options of a yes/no field. */
export const yesNo = ['yes', 'no'] as const;

/** A yes/no field in a header or footer. */
export const yesNoField = { kind: 'choice', options: yesNo } as const;

/** A counted yes/no question. */
export const yesNoQuestion = { kind: 'question', counted: true, answers: yesNo } as const;
