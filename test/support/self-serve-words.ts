/** The words of every edition that the person at risk can fill in alone, and the messages in them. */
import { catalogue, type Instrument } from '@safeguarding-forms/instruments';
import { selfServe } from '@safeguarding-forms/instruments/internal/check/self-serve.js';
import type { Message, SelfServeWords } from '@safeguarding-forms/text';
import { selfServe as cleveland } from '@safeguarding-forms/text/internal/en/dash/cleveland-self.js';
import { selfServe as kirklees } from '@safeguarding-forms/text/internal/en/dash/kirklees-self.js';
import { selfServe as seftonDomestic } from '@safeguarding-forms/text/internal/en/dash/sefton-domestic-self.js';
import { selfServe as seftonHate } from '@safeguarding-forms/text/internal/en/dash/sefton-hate-self.js';
import { selfServe as seftonSexual } from '@safeguarding-forms/text/internal/en/dash/sefton-sexual-self.js';
import { selfServe as liverpool } from '@safeguarding-forms/text/internal/en/merit/liverpool-self.js';

/** An edition as the person is asked it, with the whole definition and the words. */
export interface SelfServeEdition {
  readonly name: string;
  readonly id: string;
  readonly edition: string;
  readonly definition: Instrument;
  readonly asked: Instrument;
  readonly words: SelfServeWords;
}

const edition = (id: string, name: string, words: SelfServeWords): SelfServeEdition => {
  const definition = catalogue.getInstrument(id, name);
  return { name: `${id} ${name}`, id, edition: name, definition, asked: selfServe(definition), words };
};

/** All six, in the order of the catalogue. */
export const selfServeEditions: readonly SelfServeEdition[] = [
  edition('dash', 'cleveland', cleveland),
  edition('dash', 'kirklees', kirklees),
  edition('dash', 'sefton-domestic', seftonDomestic),
  edition('dash', 'sefton-sexual', seftonSexual),
  edition('dash', 'sefton-hate', seftonHate),
  edition('merit', 'liverpool', liverpool),
];

/** Stands for a value in a message that takes one. */
const VALUE = 'A1';

/** A message as it reads in English, a value put in. */
export const englishOf = ({ template }: Message): string =>
  typeof template === 'string' ? template : template.strings.join(VALUE);

/** Where a message stands in a tree of words, and the message. */
export type Said = readonly [path: string, message: Message];

/** All messages in a tree of words. */
export function messagesIn(said: unknown, path = ''): Said[] {
  if (typeof said === 'function') return messagesIn((said as (value: string) => Message)(VALUE), path);
  if (typeof said !== 'object' || said === null) return [];
  if ('template' in said) return [[path, said as Message]];
  return Object.entries(said).flatMap(([key, part]) => messagesIn(part, `${path}/${key}`));
}
