import { sentenceIn, type Explanations, type Message, type Words } from '@safeguarding-forms/text';

const isMessage = (value: object): value is Message => 'id' in value && 'template' in value;

/** Every English text in a tree of words, by place. Rows are named as their first. */
function textsIn(tree: object, place: string, found: Map<string, string>): Map<string, string> {
  for (const [key, value] of Object.entries(tree) as [string, unknown][]) {
    const here = place ? `${place}.${key}` : key;
    if (typeof value === 'function' && key === 'row')
      found.set(here, sentenceIn(undefined, (value as (number: number) => Message)(1)));
    else if (typeof value === 'object' && value !== null)
      if (isMessage(value)) found.set(here, sentenceIn(undefined, value));
      else textsIn(value, here, found);
  }
  return found;
}

/** Every English text of an edition, by the place that it has in a file. */
export const messagesOf = (words: Words, explanations: Explanations): ReadonlyMap<string, string> =>
  textsIn(explanations, '', textsIn(words, '', new Map<string, string>()));
