/** What only a grid has: tables, which stand as cards where there is no room for them. */
import type { FormKind } from '@safeguarding-forms/elements/classes.js';
import type { Answers, ChoiceItem, Instrument } from '@safeguarding-forms/instruments';
import { exampleCase } from './example-case.js';
import { definitionsOf, formStories, framed } from './form-stories.js';
import type { FormStory } from './form-story.js';

/** In every row of a table another option, from the least to the gravest. */
const everyLevel = ({ sections }: Instrument): Answers =>
  Object.fromEntries(
    sections
      .filter(({ asTable }) => asTable)
      .flatMap(({ items }) => items as readonly ChoiceItem[])
      .map(({ id, options }, row) => [id, options[row % options.length]]),
  );

/** The stories of one grid. */
export function gridStories(kind: FormKind): Record<string, FormStory> {
  const [definition] = definitionsOf(kind);
  const chosen = { value: { ...exampleCase(definition), ...everyLevel(definition) } };
  return {
    ...formStories(kind),
    Table: { args: chosen },
    Cards: { ...framed('narrow'), args: chosen },
  };
}
