/** What a finished form holds. */
import { ids, options } from 'model';
import { z } from 'zod';

const question = z.object({
  answer: z.enum(options.map(({ value }) => value)),
  detail: z.string().trim().max(10_000).optional(),
  source: z.string().trim().max(500).optional(),
});

export const schema = z.object(Object.fromEntries(ids.map((id) => [id, question])));
