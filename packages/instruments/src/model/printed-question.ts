/**
 * Writes printed questions down by their number, from which id and citation follow.
 * @param common What the document prints alike for all of them.
 * @param cite Where they stand in the document.
 * @param prefix Of the ids.
 */
export function printedQuestions<const C extends object, const P extends string = 'q'>(
  common: C,
  cite: string,
  prefix: P = 'q' as P,
) {
  return <const N extends number, const X extends object = Record<never, never>>(
    number: N,
    particular: X = {} as X,
    // NoInfer: where an Item is expected, X would else become Item, and answers to the question be of any kind.
  ): Omit<C, keyof NoInfer<X>> & NoInfer<X> & { readonly id: `${P}${N}`; readonly cite: string } => ({
    ...common,
    ...particular,
    id: `${prefix}${number}`,
    cite: `${cite} ${number}`,
  });
}
