import type { ChoiceItem, GridAssessment } from '@safeguarding-forms/instruments';
import { allItems } from '@safeguarding-forms/instruments/internal/check/asked.js';
import type { Message } from '@safeguarding-forms/text';
import type { View } from '../form/view.js';
import { wordsOf } from '../language/translate.js';

/** One table of a grid as its result tells it. */
export interface GridTable {
  readonly title: Message | undefined;
  /** Its rows: what each is called, and the option chosen. */
  readonly rows: readonly { readonly label: Message; readonly chosen: Message | undefined }[];
  /** The gravest option, as far as it can be told: with a row open, the lowest is not yet the highest. */
  readonly overall: { readonly option: string; readonly label: Message | undefined } | undefined;
}

type Chosen = Readonly<Record<string, string | null>>;

function tableOf(
  view: View,
  ids: readonly string[],
  chosen: Chosen,
  gravest: string | null | undefined,
): GridTable {
  const { definition, wording } = view;
  const items = allItems(definition).filter(
    (item): item is ChoiceItem => item.kind === 'choice' && ids.includes(item.id),
  );
  const section = definition.sections.find((each) => each.items.some((item) => item === items[0]));
  const [first] = items;
  const isOpen = ids.some((id) => !chosen[id]);
  const canBeTold = first && gravest && !(isOpen && gravest === first.options[0]);
  return {
    title: wording.words.sections[section?.id ?? ''],
    rows: items.map((item) => {
      const { label, options = {} } = wordsOf(view, item);
      return { label, chosen: options[chosen[item.id] ?? ''] };
    }),
    overall: canBeTold ? { option: gravest, label: wordsOf(view, first).options?.[gravest] } : undefined,
  };
}

/** The tables of a grid, in the order of its definition: the kinds of abuse, and the classification. */
export function gridTables(
  view: View,
  { rows, overall, classification }: GridAssessment,
): { readonly rows: GridTable; readonly classification: GridTable } {
  const ids = view.definition.grid ?? { rows: [], classification: [] };
  return {
    rows: tableOf(view, ids.rows, rows, overall),
    classification: tableOf(view, ids.classification, classification, classification.overall),
  };
}
