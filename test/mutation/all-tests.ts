/** Every test file of a part in one, so that all of them are loaded once and can be run time and again. */
import { describe, inject } from 'vitest';

for (const file of inject('testFiles')) describe(file, () => import(file));

declare module 'vitest' {
  export interface ProvidedContext {
    testFiles: readonly string[];
    channel: string;
  }
}
