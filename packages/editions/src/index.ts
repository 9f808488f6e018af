export { builtIn, builtIns, type BuiltIn } from './built-in.js';
export { checkEdition, type EditionCheck } from './check-edition.js';
export { compareEditions, type Compared, type Differences } from './compare-editions.js';
export type { Lowered } from './lowered.js';
export { readFile, type LocalEdition, type ReadFile } from './read-file.js';
export type { HardSentence } from './reading-age.js';
export type { BrokenVector } from './vectors.js';
export { writtenEdition } from './written-edition.js';
