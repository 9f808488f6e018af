/** The longest texts, as the forms take them: in code points, which FHIR does not tell from characters. */
export const LINE = 500;
export const LINES = 10_000;
