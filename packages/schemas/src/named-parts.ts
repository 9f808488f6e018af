import * as z from 'zod/mini';

/** What the JSON Schemas say once, under `$defs`; `portable-parts.ts` has them. */
export type PartName =
  'day' | 'moment' | 'id' | 'submissionId' | 'hostData' | 'attachedData' | 'attachedValue';

/** Says of a zod schema by which part its JSON Schema stands. Apart from the parts: a page verifies without them. */
export const named = (part: PartName) => z.meta({ $ref: `#/$defs/${part}` });
