import type { Instrument, Item } from '@safeguarding-forms/instruments';
import type { Explanations, LevelWords, OutcomeWords } from '../model/explanations.js';
import type { Message } from '../model/message.js';
import type { Words } from '../model/words.js';
import { concludedCodes } from './concluded-codes.js';
import { itemWords, takenFrom } from './item-words.js';
import { withOurs } from './own-text.js';
import { Places } from './places.js';
import { TO_PERSON } from './self-words.js';

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

/**
 * The words of an edition that stands in a file. An item says what the file has for it, and for the rest what the
 * built-in item says whose words it takes; everything else says what the file has, or else what the built-in edition
 * says at the same place. Nothing of an item is said that neither names.
 */
export function editionWords({ definition, messages, taken, base }: WordSources): EditionWords {
  const places = new Places(
    Object.fromEntries(Object.entries(messages).filter(([place]) => !place.startsWith(TO_PERSON))),
  );
  const from = takenFrom(taken, base.instrument, base.words.items);
  const { words: builtWords, explanations: built } = base;
  const items = definition.sections.flatMap((section) => section.items);
  const words: Words = {
    title: places.said('title', builtWords.title),
    intro: places.said('intro', builtWords.intro),
    sections: places.each(
      'sections',
      [...definition.sections.map(({ id }) => id), ...Object.keys(definition.steps?.begin ?? {})],
      builtWords.sections,
    ),
    items: Object.fromEntries(
      items.map((item) => [
        item.id,
        itemWords(places, item, `items.${item.id}`, builtWords.items[from.by(item.id) ?? '']),
      ]),
    ),
  };

  const isExplained = (item: Item): boolean => item.kind === 'question' || item.specialCategory === true;
  const why = items.flatMap((item) => {
    const whose = from.by(item.id);
    // The fields of a row are explained by whose words the group takes.
    const fields = item.kind === 'group' ? item.fields.filter(isExplained) : [];
    return [
      ...(isExplained(item) ? [[item.id, whose] as const] : []),
      ...fields.map(({ id }) => [id, whose === undefined ? undefined : id] as const),
    ];
  });
  const joined: Record<string, Message> = {};
  /** Ours stands beside the area's: what an outcome or a level means is never said by the area alone. */
  const beside = (place: string, ours: Message | undefined): Message => {
    const own = places.said(place, ours);
    if (!ours || own === ours) return own;
    joined[place] = ours;
    return withOurs(own, ours);
  };
  const level = (id: string): LevelWords => {
    const ours = built.levels[id];
    const support = Array.from({ length: 12 }, (_, at) =>
      places.perhaps(`levels.${id}.support.${at}`),
    ).filter((message) => message !== undefined);
    return {
      label: places.said(`levels.${id}.label`, ours?.label),
      meaning: beside(`levels.${id}.meaning`, ours?.meaning),
      // Where to turn is the area's own: another's is never taken over.
      ...(support.length > 0 && { support }),
      ...(ours?.act && { act: ours.act }),
    };
  };
  const outcome = (id: string): OutcomeWords => {
    const ours = built.outcomes[id];
    const label = places.said(`outcomes.${id}.label`, ours?.label);
    // Ours says of a finished form what our label says of an open one.
    const finished = places.perhaps(
      `outcomes.${id}.finished`,
      label === ours?.label ? ours.finished : undefined,
    );
    return { label, next: beside(`outcomes.${id}.next`, ours?.next), ...(finished && { finished }) };
  };
  const codes = (key: 'basis' | 'flags' | 'weaknesses'): readonly string[] => [
    ...new Set([...Object.keys(built[key] ?? {}), ...concludedCodes(definition, key)]),
  ];
  const { guidance } = definition;
  const usually = places.perhaps('usuallyHigh', built.usuallyHigh);
  const usuallyHigh = usually && { usuallyHigh: usually };
  const explanations = {
    levels: Object.fromEntries(definition.levels.map((id) => [id, level(id)])),
    outcomes: Object.fromEntries(definition.outcomes.map((id) => [id, outcome(id)])),
    why: Object.fromEntries(why.map(([id, whose]) => [id, places.said(`why.${id}`, built.why[whose ?? ''])])),
    notes: places.each(
      'notes',
      definition.notes.map(({ id }) => id),
      built.notes,
    ),
    rules: places.each('rules', [...new Set(definition.rules.map(({ id }) => id))], built.rules),
    factors: places.each('factors', definition.scoring?.factors.map(({ code }) => code) ?? [], built.factors),
    ...usuallyHigh,
    reasons: places.some('reasons', Object.keys(built.reasons), built.reasons),
    basis: places.each('basis', codes('basis'), built.basis),
    flags: places.each('flags', codes('flags'), built.flags),
    ...(definition.conclusions?.weaknesses && {
      weaknesses: places.each('weaknesses', codes('weaknesses'), built.weaknesses),
    }),
    ...(guidance && {
      guidance: {
        title: places.said('guidance.title', built.guidance?.title),
        steps: places.each(
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
    missing: places.missing,
    unread: places.unread,
    untaken: [...from.untaken],
    said: places.texts,
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
