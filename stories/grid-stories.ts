/** What only a grid has: tables, which stand as cards where there is no room for them. */
import type { FormKind } from '@safeguarding-forms/elements/classes.js';
import type { Instrument } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/check/asked.js';
import { exampleCase } from './example-case.js';
import { definitionsOf, formStories, framed } from './form-stories.js';
import type { FormStory } from './form-story.js';

/** Of every row another option, from the least to the gravest. */
const everyLevel = (definition: Instrument): Record<string, string> =>
  Object.fromEntries(
    Object.values(definition.grid ?? {}).flatMap((ids: readonly string[]) =>
      allItems(definition)
        .filter((item) => item.kind === 'choice' && ids.includes(item.id))
        .map((item, row) => [item.id, ...(item.kind === 'choice' ? item.options : []).slice(row, row + 1)]),
    ),
  ) as Record<string, string>;

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
