import type { Conclusion, Condition, Instrument, Item, Section } from '@safeguarding-forms/instruments';
import type { Explanations, Words } from '@safeguarding-forms/text';
import { compareDocuments } from './compare-documents.js';
import { compareLanguages, type OfferedTexts } from './compare-languages.js';
import { conditionText } from './condition-text.js';
import { messagesOf } from './messages-of.js';
import { same } from './same.js';

/** An edition to compare: what it asks, and its English. */
export interface Compared {
  readonly definition: Instrument;
  readonly words: Words;
  readonly explanations: Explanations;
  /** The languages besides English that it is offered in, with the texts that are its own; left out, nothing is said of them. */
  readonly offered?: OfferedTexts;
}

/** What differs, under one heading. */
export interface Differences {
  readonly heading: string;
  readonly lines: readonly string[];
}

const listed = (values: readonly string[]): string => values.join(', ') || 'none';
const when = (condition: true | Condition | undefined): string =>
  condition === undefined ? 'never' : condition === true ? 'always' : `when ${conditionText(condition)}`;

/** Of two lists of things with ids: which are new, gone, and in both. */
function paired<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) {
  const ids = (all: readonly T[]): readonly string[] => all.map(({ id }) => id);
  return {
    gone: before.filter(({ id }) => !ids(after).includes(id)),
    fresh: after.filter(({ id }) => !ids(before).includes(id)),
    both: after.flatMap((one) => {
      const other = before.find(({ id }) => id === one.id);
      return other ? [[other, one] as const] : [];
    }),
  };
}

/** Two editions side by side. */
class Comparison {
  constructor(
    readonly base: Compared,
    readonly local: Compared,
  ) {}

  #title(id: string, of: Compared): string {
    return `${id} (“${messagesOf(of.words, of.explanations).get(`items.${id}.label`) ?? ''}”)`;
  }

  /** How the counts turn into levels. */
  scoring(): string[] {
    const [before, after] = [this.base.definition, this.local.definition];
    const [old, now] = [before.scoring, after.scoring];
    const lines: string[] = [];
    if (!same(before.levels, after.levels))
      lines.push(`The levels are ${listed(after.levels)}; they were ${listed(before.levels)}.`);
    after.levels.forEach((level, at) => {
      const [from, was] = [now?.thresholds?.[at], old?.thresholds?.[before.levels.indexOf(level)]];
      if (from !== was)
        lines.push(`${level} begins at ${String(from)}${was === undefined ? '' : ` instead of ${was}`}.`);
    });
    const factors = paired(
      (old?.factors ?? []).map((factor) => ({ ...factor, id: factor.code })),
      (now?.factors ?? []).map((factor) => ({ ...factor, id: factor.code })),
    );
    for (const { code } of factors.gone) lines.push(`The factor ${code} is left out.`);
    for (const { code, items, leadsTo } of factors.fresh)
      lines.push(`The factor ${code} is new: ${listed(items)}, and leads to “${leadsTo}”.`);
    for (const [was, is] of factors.both) {
      if (!same(was.items, is.items) || was.all !== is.all)
        lines.push(
          `The factor ${is.code} rests on ${listed(is.items)}${is.all ? ', all of them' : ''} instead of ${listed(was.items)}.`,
        );
      if (was.leadsTo !== is.leadsTo)
        lines.push(`The factor ${is.code} leads to “${is.leadsTo}” instead of “${was.leadsTo}”.`);
    }
    const rest = ({ thresholds: _t, factors: _f, ...others }: NonNullable<Instrument['scoring']>): object =>
      others;
    if (old && now && !same(rest(old), rest(now)))
      lines.push('What else decides over the outcome is changed.');
    return lines;
  }

  /** Sections and what is asked in them. */
  questions(): string[] {
    const lines: string[] = [];
    const placed = (sections: readonly Section[]): (Item & { readonly section: string })[] =>
      sections.flatMap(({ id, items }) => items.map((item) => ({ ...item, section: id })));
    const sections = paired<Section>(this.base.definition.sections, this.local.definition.sections);
    for (const { id } of sections.gone) lines.push(`The section ${id} is left out.`);
    for (const { id } of sections.fresh) lines.push(`The section ${id} is new.`);
    for (const [was, is] of sections.both)
      if (!same(was.when, is.when))
        lines.push(
          `The section ${is.id} is asked ${when(is.when ?? true)}; it was ${when(was.when ?? true)}.`,
        );
    const items = paired(placed(this.base.definition.sections), placed(this.local.definition.sections));
    for (const { id, section } of items.gone)
      lines.push(`${this.#title(id, this.base)} is no longer asked (it stood in ${section}).`);
    for (const item of items.fresh)
      lines.push(
        `${this.#title(item.id, this.local)} is new, in ${item.section}${
          item.kind === 'question' ? (item.counted ? ', and counts' : ', and does not count') : ''
        }${item.when ? `; asked ${when(item.when)}` : ''}.`,
      );
    for (const [was, is] of items.both) lines.push(...this.#item(was, is));
    return lines;
  }

  #item(was: Item & { readonly section: string }, is: Item & { readonly section: string }): string[] {
    const lines: string[] = [];
    const name = is.id;
    if (was.section !== is.section) lines.push(`${name} stands in ${is.section} instead of ${was.section}.`);
    if (was.kind !== is.kind) return [...lines, `${name} is a ${is.kind} instead of a ${was.kind}.`];
    for (const key of ['answers', 'options'] as const) {
      const [old, now] = [was, is].map(
        (item) => (item as unknown as Record<string, readonly string[] | undefined>)[key] ?? [],
      );
      if (!same(old, now)) lines.push(`${name} takes ${listed(now ?? [])}; it took ${listed(old ?? [])}.`);
    }
    if (was.kind === 'question' && is.kind === 'question' && was.counted !== is.counted)
      lines.push(is.counted ? `${name} counts now.` : `${name} does not count any more.`);
    if (!same(was.when, is.when))
      lines.push(`${name} is asked ${when(is.when ?? true)}; it was ${when(was.when ?? true)}.`);
    if (!same(was.required, is.required))
      lines.push(`${name} must be answered ${when(is.required)}; before, ${when(was.required)}.`);
    const told = ['kind', 'section', 'answers', 'options', 'counted', 'when', 'required', 'words', 'cite'];
    const rest = (item: Item): object =>
      Object.fromEntries(Object.entries(item).filter(([key]) => !told.includes(key)));
    if (!same(rest(was), rest(is)))
      lines.push(`${name} is changed in other ways: compare its entry in the file.`);
    return lines;
  }

  /** Rules, conclusions and ends of a route. */
  rules(): string[] {
    const [before, after] = [this.base.definition, this.local.definition];
    const lines: string[] = [];
    const names = (rules: Instrument['rules']): readonly string[] => [...new Set(rules.map(({ id }) => id))];
    const of = (rules: Instrument['rules'], id: string): unknown => rules.filter((rule) => rule.id === id);
    for (const id of names(before.rules))
      if (!names(after.rules).includes(id)) lines.push(`The rule ${id} is left out.`);
    for (const id of names(after.rules))
      if (!names(before.rules).includes(id)) lines.push(`The rule ${id} is new.`);
      else if (!same(of(before.rules, id), of(after.rules, id))) lines.push(`The rule ${id} is changed.`);
    lines.push(...this.#ends());
    lines.push(...this.#conclusions());
    if (!same(before.grid, after.grid)) lines.push('What is read together in the grid is changed.');
    if (before.unansweredExcusedBy !== after.unansweredExcusedBy)
      lines.push(
        `Open questions are excused by ${after.unansweredExcusedBy ?? 'nothing'}; before, by ${before.unansweredExcusedBy ?? 'nothing'}.`,
      );
    return lines;
  }

  /** Where a route ends, and when. */
  #ends(): string[] {
    const [old, now] = [this.base, this.local].map(({ definition }) => definition.route?.leads ?? []);
    const count = Math.max(old?.length ?? 0, now?.length ?? 0);
    return Array.from({ length: count }, (_, at) => [old?.[at], now?.[at]] as const).flatMap(([was, is]) => {
      if (!is) return [`The end “${was?.outcome}” is left out.`];
      if (!was) return [`A new end is “${is.outcome}”, ${when(is.when)}.`];
      if (same(was, is)) return [];
      const level = is.level === was.level ? '' : `, at the level ${is.level ?? 'of what is attached'}`;
      return [
        `It ends in “${is.outcome}”${level} ${when(is.when)}. Before, in “${was.outcome}” ${when(was.when)}.`,
      ];
    });
  }

  /** What follows from the answers, code by code. */
  #conclusions(): string[] {
    return (['basis', 'flags', 'weaknesses'] as const).flatMap((key) => {
      const [old, now] = [this.base, this.local].map(({ definition }) =>
        ((definition.conclusions?.[key] ?? []) as readonly Conclusion<string>[]).map((each) => ({
          ...each,
          id: each.code,
        })),
      );
      const { gone, fresh, both } = paired(old ?? [], now ?? []);
      return [
        ...gone.map(({ code }) => `${code} is no longer concluded.`),
        ...fresh.map((each) => `${each.code} is concluded ${when(each.when)}.`),
        ...both
          .filter(([was, is]) => !same(was.when, is.when))
          .map(([was, is]) => `${is.code} is concluded ${when(is.when)}. Before, ${when(was.when)}.`),
      ];
    });
  }

  /** Texts, of what is in both. */
  words(): string[] {
    const before = messagesOf(this.base.words, this.base.explanations);
    const after = messagesOf(this.local.words, this.local.explanations);
    return [...after].flatMap(([place, text]) => {
      const was = before.get(place);
      if (was === text) return [];
      if (was === undefined) return place.startsWith('items.') ? [] : [`${place}: “${text}” is new.`];
      return [`${place}: “${text}”; before, “${was}”.`];
    });
  }
}

/** What an edition changes of the one that it was made from, in words that a committee reads. Empty headings are left out. */
export function compareEditions(base: Compared, local: Compared): readonly Differences[] {
  const comparison = new Comparison(base, local);
  return [
    { heading: 'Which document it is of', lines: compareDocuments(base.definition, local.definition) },
    { heading: 'How it is scored', lines: comparison.scoring() },
    { heading: 'What is asked', lines: comparison.questions() },
    { heading: 'What has to fit together', lines: comparison.rules() },
    { heading: 'How it is worded', lines: comparison.words() },
    {
      heading: 'In which languages',
      lines: base.offered && local.offered ? compareLanguages(base.offered, local.offered) : [],
    },
  ].filter(({ lines }) => lines.length > 0);
}
