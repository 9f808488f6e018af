/** What a form asks, as the items of a Questionnaire. */
import type { FieldItem, GroupItem, Item } from '@safeguarding-forms/instruments';
import { LONG_TEXT_LIMIT, TEXT_LIMIT } from '@safeguarding-forms/instruments/internal/check/shape.js';
import { NOT_KNOWN } from '@safeguarding-forms/instruments/internal/model/not-known.js';
import { notKnowing, type ItemWords } from '@safeguarding-forms/text';
import { MAX_VALUE, MIN_VALUE, REFERENCE_RESOURCE } from './addresses.js';
import type { Place } from './enable-when.js';
import { rowPlace } from './not-said.js';
import { itemOptions } from './options.js';
import { judgementItem, questionItems } from './question-items.js';
import type { QuestionnaireItem } from './resources.js';
import { extended, shownWhen, type Shown } from './shown-when.js';
import type { Worded } from './words-of.js';

/** Draws the items of one form. */
export class FormItems {
  readonly #worded: Worded;
  readonly #base: string;

  /** @param worded The form with its words. @param base The address under which it is published. */
  constructor(worded: Worded, base: string) {
    this.#worded = worded;
    this.#base = base;
  }

  /** The items that stand for one of ours: a question can be several, what is not sent is none. */
  of(item: Item, place: Place, words: ItemWords | undefined): readonly QuestionnaireItem[] {
    const shown = shownWhen(item.when, place);
    const linkId = place.linkOf(item.id);
    const text = this.#text(words, item.id);
    const required = item.required === true && !item.orNotKnown ? ({ required: true } as const) : {};
    switch (item.kind) {
      case 'question':
        return questionItems(item, this.#worded, this.#base, shown, words);
      case 'judgement':
        return [judgementItem(item.id, this.#worded, this.#base, shown, text)];
      case 'group':
        return [
          {
            ...shown,
            linkId,
            text,
            type: 'group',
            ...required,
            repeats: true,
            item: this.#row(item, place, words),
          },
        ];
      case 'attachment':
        if (item.staysHere) return [];
        return [
          {
            ...extended(shown, { url: REFERENCE_RESOURCE, valueCode: 'QuestionnaireResponse' }),
            linkId,
            text,
            type: 'reference',
            ...required,
          },
        ];
      default:
        return [{ ...shown, linkId, text, ...required, ...this.#field(item, linkId, words, shown) }];
    }
  }

  /** What is marked as not known, among some items. */
  marks(
    linkId: string,
    items: readonly string[],
    wordsOf: (id: string) => ItemWords | undefined,
  ): QuestionnaireItem {
    const { say } = this.#worded;
    return {
      linkId,
      text: say(notKnowing.mark, NOT_KNOWN),
      type: 'choice',
      repeats: true,
      answerOption: itemOptions(this.#base, this.#worded, linkId, items, {
        label: notKnowing.mark,
        options: Object.fromEntries(
          items.flatMap((id) => {
            const words = wordsOf(id);
            return words ? [[id, words.label]] : [];
          }),
        ),
      }),
    };
  }

  #text(words: ItemWords | undefined, id: string): string {
    return this.#worded.say(words?.label, id);
  }

  #row(group: GroupItem, place: Place, words: ItemWords | undefined): readonly QuestionnaireItem[] {
    const inRow = rowPlace(place, group);
    const fields = group.fields.flatMap((field) => this.of(field, inRow, words?.fields?.[field.id]));
    if (!group.marks) return fields;
    const marks = this.marks(inRow.linkOf(NOT_KNOWN), group.marks.options, (id) => words?.fields?.[id]);
    return [...fields, marks];
  }

  #field(
    item: FieldItem,
    linkId: string,
    words: ItemWords | undefined,
    shown: Shown,
  ): Omit<QuestionnaireItem, 'linkId' | 'text'> {
    const { grid } = this.#worded.definition;
    const isGraded = [...(grid?.rows ?? []), ...(grid?.classification ?? [])].includes(item.id);
    const options = (codes: readonly string[]) =>
      itemOptions(this.#base, this.#worded, linkId, codes, words, isGraded);
    switch (item.kind) {
      case 'choice':
        return { type: 'choice', answerOption: options(item.options) };
      case 'choices':
        return { type: 'choice', repeats: true, answerOption: options(item.options) };
      case 'confirmation':
        return { type: 'boolean' };
      case 'date':
        return { type: 'date' };
      case 'number':
        return {
          ...extended(shown, { url: MIN_VALUE, valueInteger: 0 }, { url: MAX_VALUE, valueInteger: 999 }),
          type: 'integer',
        };
      case 'long-text':
        return { type: 'text', maxLength: LONG_TEXT_LIMIT };
      default:
        return { type: 'string', maxLength: TEXT_LIMIT };
    }
  }
}
