import type { Instrument, Item } from '@safeguarding-forms/instruments';
import type { Explanations, LevelWords, OutcomeWords } from '../model/explanations.js';
import type { Message } from '../model/message.js';
import type { ItemWords, Words } from '../model/words.js';
import { concludedCodes } from './concluded-codes.js';
import { ownMessage, ownRow, withOurs } from './own-text.js';

/** What an edition file says, and the built-in edition that the rest is taken from. */
export interface WordSources {
  readonly definition: Instrument;
  /** English texts by place. */
  readonly messages: Readonly<Record<string, string>>;
  /** The words that an item takes from the built-in edition, by the item's place: `dash.q5`. */
  readonly taken: Readonly<Record<string, string>>;
  readonly base: {
    readonly instrument: string;
    readonly words: Words;
    readonly explanations: Explanations;
  };
}

/** The words of an edition, and what is wrong with them. */
export interface EditionWords {
  readonly words: Words;
  readonly explanations: Explanations;
  /** Places that have no words, though something is said there. */
  readonly missing: readonly string[];
  /** Texts at places where nothing is said. */
  readonly unread: readonly string[];
  /** Items that take words that there are not. */
  readonly untaken: readonly string[];
  /** Everything that is said, by place; a row as the first of its group says it. */
  readonly said: ReadonlyMap<string, Message>;
  /** What of ours stands after texts of the file's, by place. */
  readonly joined: Readonly<Record<string, Message>>;
}

type Said = Readonly<Record<string, Message>>;

/**
 * The words of an edition that stands in a file. An item says what the file has for it, and for the rest what the
 * built-in item says whose words it takes; everything else says what the file has, or else what the built-in edition
 * says at the same place. Nothing of an item is said that neither names.
 */
export function editionWords({ definition, messages, taken, base }: WordSources): EditionWords {
  const missing: string[] = [];
  const untaken: string[] = [];
  const read = new Map<string, Message | undefined>();

  /** What is said at a place, if anything. */
  const perhaps = (place: string, built?: Message): Message | undefined => {
    const text = Object.hasOwn(messages, place) ? messages[place] : undefined;
    const message = text === undefined ? built : ownMessage(place, text);
    read.set(place, message);
    return message;
  };
  const said = (place: string, built?: Message): Message => {
    const message = perhaps(place, built);
    if (!message) missing.push(place);
    return message ?? ownMessage(place, '');
  };
  const each = (
    place: string,
    ids: readonly string[],
    built: Readonly<Record<string, Message | undefined>> = {},
  ): Said => Object.fromEntries(ids.map((id) => [id, said(`${place}.${id}`, built[id])]));
  const some = (
    place: string,
    ids: readonly string[],
    built: Readonly<Record<string, Message | undefined>> = {},
  ): Said =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const message = perhaps(`${place}.${id}`, built[id]);
        return message ? [[id, message]] : [];
      }),
    );
  /** Only those keys that are said. */
  const ifSaid = (place: string, key: string, built?: Message): Record<string, Message> => {
    const message = perhaps(`${place}.${key}`, built);
    return message ? { [key]: message } : {};
  };

  function itemWords(item: Item, place: string, built?: ItemWords): ItemWords {
    const words: Record<string, unknown> = { label: said(`${place}.label`, built?.label) };
    for (const key of ['hint', 'detail', 'script', 'helpNow'] as const)
      Object.assign(words, ifSaid(place, key, built?.[key]));
    if ('options' in item && item.options) {
      words.options = each(`${place}.options`, item.options, built?.options);
      words.optionHints = some(`${place}.optionHints`, item.options, built?.optionHints);
      words.warnings = some(`${place}.warnings`, item.options, built?.warnings);
    }
    if ('optionGroups' in item && item.optionGroups)
      words.optionGroups = each(`${place}.optionGroups`, Object.keys(item.optionGroups), built?.optionGroups);
    if (item.kind === 'question' && item.optionRows)
      words.rows = each(`${place}.rows`, item.optionRows, built?.rows);
    if (item.kind === 'attachment')
      words.takes = each(`${place}.takes`, Object.keys(item.takes), built?.takes);
    if (built?.proposal) words.proposal = built.proposal;
    if (item.kind === 'group') {
      const text = Object.hasOwn(messages, `${place}.row`) ? messages[`${place}.row`] : undefined;
      const row = text === undefined ? built?.row : ownRow(`${place}.row`, text);
      read.set(`${place}.row`, row?.(1));
      words.row = row;
      if (!row) missing.push(`${place}.row`);
      words.add = said(`${place}.add`, built?.add);
      words.fields = Object.fromEntries(
        item.fields.map((field) => [
          field.id,
          itemWords(field, `${place}.fields.${field.id}`, built?.fields?.[field.id]),
        ]),
      );
    }
    return words as unknown as ItemWords;
  }

  /** The id of the built-in item whose words an item takes; `undefined` where it takes none. */
  function takenBy(id: string): string | undefined {
    const named = taken[id];
    if (named === undefined) return undefined;
    const [instrument, ...rest] = named.split('.');
    const from = rest.join('.');
    if (instrument === base.instrument && Object.hasOwn(base.words.items, from)) return from;
    untaken.push(id);
    return undefined;
  }

  const { words: builtWords, explanations: built } = base;
  const items = definition.sections.flatMap((section) => section.items);
  const words: Words = {
    title: said('title', builtWords.title),
    intro: said('intro', builtWords.intro),
    sections: each(
      'sections',
      [...definition.sections.map(({ id }) => id), ...Object.keys(definition.steps?.begin ?? {})],
      builtWords.sections,
    ),
    items: Object.fromEntries(
      items.map((item) => [
        item.id,
        itemWords(item, `items.${item.id}`, builtWords.items[takenBy(item.id) ?? '']),
      ]),
    ),
  };

  const isExplained = (item: Item): boolean => item.kind === 'question' || item.specialCategory === true;
  const why = items.flatMap((item) => {
    const from = takenBy(item.id);
    // The fields of a row are explained by whose words the group takes.
    const fields = item.kind === 'group' ? item.fields.filter(isExplained) : [];
    return [
      ...(isExplained(item) ? [[item.id, from] as const] : []),
      ...fields.map(({ id }) => [id, from === undefined ? undefined : id] as const),
    ];
  });
  const joined: Record<string, Message> = {};
  /** Ours stands beside the area's: what an outcome or a level means is never said by the area alone. */
  const beside = (place: string, ours: Message | undefined): Message => {
    const own = said(place, ours);
    if (!ours || own === ours) return own;
    joined[place] = ours;
    return withOurs(own, ours);
  };
  const level = (id: string): LevelWords => {
    const ours = built.levels[id];
    const support = Array.from({ length: 12 }, (_, at) => perhaps(`levels.${id}.support.${at}`)).filter(
      (message) => message !== undefined,
    );
    return {
      label: said(`levels.${id}.label`, ours?.label),
      meaning: beside(`levels.${id}.meaning`, ours?.meaning),
      // Where to turn is the area's own: another's is never taken over.
      ...(support.length > 0 && { support }),
      ...(ours?.act && { act: ours.act }),
    };
  };
  const outcome = (id: string): OutcomeWords => {
    const ours = built.outcomes[id];
    const label = said(`outcomes.${id}.label`, ours?.label);
    // Ours says of a finished form what our label says of an open one.
    const finished = perhaps(`outcomes.${id}.finished`, label === ours?.label ? ours.finished : undefined);
    return { label, next: beside(`outcomes.${id}.next`, ours?.next), ...(finished && { finished }) };
  };
  const codes = (key: 'basis' | 'flags' | 'weaknesses'): readonly string[] => [
    ...new Set([...Object.keys(built[key] ?? {}), ...concludedCodes(definition, key)]),
  ];
  const { guidance } = definition;
  const usually = perhaps('usuallyHigh', built.usuallyHigh);
  const usuallyHigh = usually && { usuallyHigh: usually };
  const explanations = {
    levels: Object.fromEntries(definition.levels.map((id) => [id, level(id)])),
    outcomes: Object.fromEntries(definition.outcomes.map((id) => [id, outcome(id)])),
    why: Object.fromEntries(why.map(([id, from]) => [id, said(`why.${id}`, built.why[from ?? ''])])),
    notes: each(
      'notes',
      definition.notes.map(({ id }) => id),
      built.notes,
    ),
    rules: each('rules', [...new Set(definition.rules.map(({ id }) => id))], built.rules),
    factors: each('factors', definition.scoring?.factors.map(({ code }) => code) ?? [], built.factors),
    ...usuallyHigh,
    reasons: some('reasons', Object.keys(built.reasons), built.reasons),
    basis: each('basis', codes('basis'), built.basis),
    flags: each('flags', codes('flags'), built.flags),
    ...(definition.conclusions?.weaknesses && {
      weaknesses: each('weaknesses', codes('weaknesses'), built.weaknesses),
    }),
    ...(guidance && {
      guidance: {
        title: said('guidance.title', built.guidance?.title),
        steps: each(
          'guidance.steps',
          guidance.map(({ id }) => id),
          built.guidance?.steps,
        ),
      },
    }),
  } as Explanations;
  return {
    words,
    explanations,
    missing,
    unread: Object.keys(messages).filter((place) => !read.has(place)),
    untaken: [...new Set(untaken)],
    said: new Map([...read].filter((each): each is [string, Message] => each[1] !== undefined)),
    joined,
  };
}

/** The words that items of a file take from its built-in edition, by item. */
export const takenWords = ({
  sections,
}: {
  readonly sections: readonly { readonly items: readonly { readonly id: string }[] }[];
}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sections
      .flatMap(({ items }) => items as readonly { readonly id: string; readonly words?: string }[])
      .flatMap(({ id, words }) => (words === undefined ? [] : [[id, words]])),
  );
