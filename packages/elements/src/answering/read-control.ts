import type { AnswerValue, Item } from '@safeguarding-forms/instruments';
import { seenText, withoutEnds } from '@safeguarding-forms/instruments/internal/model/invisible.js';
import { NOT_KNOWN } from '@safeguarding-forms/instruments/internal/model/not-known.js';
import { PREFER_NOT, preferredNot } from './prefer-not.js';

/** What a person did to one control, as an answer to one path. */
export interface ControlChange {
  /** The item, or its part: `q5.detail`. */
  readonly path: string;
  /** The new value; `undefined` when the control was emptied. */
  readonly value: AnswerValue | undefined;
  /** What stands in the controls, where the answer is not that very text. */
  readonly typed?: Readonly<Record<string, string>>;
}

/** Beside what is typed into a field of one line that is shown in several. */
export const IN_LINES = 'lines';

/** The parts that a date is typed in, in their order. */
export const DATE_PARTS = ['day', 'month', 'year'] as const;
/** One of them. */
export type DatePart = (typeof DATE_PARTS)[number];

type TextControl = HTMLInputElement | HTMLTextAreaElement;

const controlsIn = (frame: Element, selector: string): HTMLInputElement[] => [
  ...frame.querySelectorAll<HTMLInputElement>(selector),
];

/** What stands in the parts of a date. */
export function typedDate(frame: Element): Record<string, string> {
  const parts = controlsIn(frame, 'input[data-part]').map(
    (input) => [input.dataset.part, input.value] as const,
  );
  return Object.fromEntries(parts);
}

/** Day, month and year as one date; half a date stays as it was typed and is refused by the check. */
export function dateValue(parts: Readonly<Record<string, string>>): string | undefined {
  const [day, month, year] = DATE_PARTS.map((part) => seenText(parts[part] ?? '')) as [
    string,
    string,
    string,
  ];
  if (!day && !month && !year) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Reads the control that a person changed, by the item that it stands in and the item's path. */
export function readControl(frame: Element, control: TextControl, item: Item, at: string): ControlChange {
  const part = control.dataset.part ?? 'value';
  const isMark = part === NOT_KNOWN;
  const path = part === 'value' || (item.kind === 'date' && !isMark) ? at : `${at}.${part}`;
  if (item.kind === 'confirmation' || isMark)
    return { path, value: (control as HTMLInputElement).checked || undefined };
  if (item.kind === 'question' && control.value === PREFER_NOT) return preferredNot(path, item);
  if (control.type === 'checkbox') {
    const ticked = controlsIn(frame, `[data-part=${part}]:checked`).map(({ value }) => value);
    // The contract types every part of a value; the check that follows refuses anything else.
    return { path, value: (ticked.length ? ticked : undefined) as AnswerValue | undefined };
  }
  if (item.kind === 'date') {
    const parts = typedDate(frame);
    const value = dateValue(parts);
    return value === undefined ? { path, value } : { path, value, typed: parts };
  }
  const text = control.value;
  if (text === '') return { path, value: undefined };
  if (item.kind === 'number') {
    const figure = seenText(text);
    return { path, value: /^\d+$/.test(figure) ? Number(figure) : text, typed: { value: text } };
  }
  const isFormatted = item.kind === 'text' && item.format && !item.format.doubts;
  const seen = seenText(text);
  const value = isFormatted ? seen : seen && withoutEnds(text);
  const isLine = item.kind === 'text' || part === 'source';
  const typed = {
    ...(value !== text && { [part]: text }),
    // What could not stand in one line stays in the control that it was shown in.
    ...(isLine && control instanceof HTMLTextAreaElement && { [part]: text, [IN_LINES]: '' }),
  };
  return { path, value: value || undefined, ...(Object.keys(typed).length > 0 && { typed }) };
}
