import type { AttachmentItem, Instrument } from '@safeguarding-forms/instruments';
import { sentAttachments } from '@safeguarding-forms/instruments/internal/check/asked.js';
import * as z from 'zod/mini';
import { option, text } from './fields.js';
import { named } from './named-parts.js';
import { FORMAT } from './submission.js';

/** Names of editions, versions and elements, local ones too. */
const name = () => text(60);
const data = () => z.record(z.string(), z.unknown()).check(named('attachedData'));

const instrumentSchema = ([id, editions]: [string, true | readonly string[]]) =>
  z.strictObject({
    id: z.literal(id),
    edition: editions === true ? name() : option(editions),
    version: name(),
    // Of a local edition; the gate compares it.
    sha256: z.optional(text(64)),
  });

const attachedSchema = ({ takes }: AttachmentItem) =>
  z.catchall(
    z.object({
      format: z.literal(FORMAT),
      element: name(),
      instrument: z.union(Object.entries(takes).map(instrumentSchema)),
      answers: data(),
      result: data(),
    }),
    z.unknown().check(named('attachedValue')),
  );

/**
 * The part of a submission's structure for what is attached; none where the instrument takes nothing. Of each only
 * what tells that it is a submission and of which instrument: it has a schema of its own, and is verified by itself.
 */
export function attachmentsPart(definition: Instrument): Readonly<Record<string, z.ZodMiniType>> {
  const items = sentAttachments(definition);
  const shape = items.map((item) => [item.id, z.optional(attachedSchema(item))] as const);
  return items.length ? { attachments: z.strictObject(Object.fromEntries(shape)) } : {};
}
