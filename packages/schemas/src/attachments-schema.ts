import type { AttachmentItem, Instrument } from '@safeguarding-forms/instruments';
import { sentAttachments } from '@safeguarding-forms/instruments/internal/check/asked.js';
import * as z from 'zod/mini';
import { option } from './fields.js';
import { FORMAT } from './submission.js';

const instrumentSchema = ([id, editions]: [string, true | readonly string[]]) =>
  z.strictObject({
    id: z.literal(id),
    edition: editions === true ? z.string() : option(editions),
    version: z.string(),
  });

const attachedSchema = ({ takes }: AttachmentItem) =>
  z.looseObject({
    format: z.literal(FORMAT),
    element: z.string(),
    instrument: z.union(Object.entries(takes).map(instrumentSchema)),
    answers: z.record(z.string(), z.unknown()),
    result: z.record(z.string(), z.unknown()),
  });

/**
 * The part of a submission's structure for what is attached; none where the instrument takes nothing. Of each only
 * what tells that it is a submission and of which instrument: it has a schema of its own, and is verified by itself.
 */
export function attachmentsPart(definition: Instrument): Readonly<Record<string, z.ZodMiniType>> {
  const items = sentAttachments(definition);
  const shape = items.map((item) => [item.id, z.optional(attachedSchema(item))] as const);
  return items.length ? { attachments: z.strictObject(Object.fromEntries(shape)) } : {};
}
