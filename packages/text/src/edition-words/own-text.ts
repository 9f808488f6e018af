import { sentenceIn, str, type Message, type Templates } from '../model/message.js';

/** Ids of texts that stand in an edition file: no message of ours begins so. */
const PREFIX = 'edition.';

/** Where a text takes a value: `{number}`, the number of a row. */
const VALUE = '{number}';

/** What the parts of a text around its values are, as a template has them. */
const partsOf = (text: string): TemplateStringsArray => text.split(VALUE) as unknown as TemplateStringsArray;

/** A text of a file as a message: its English, and its place for an id. */
export const ownMessage = (place: string, text: string): Message => ({ id: PREFIX + place, template: text });

/** The same of a text that says the number of a row. */
export const ownRow =
  (place: string, text: string) =>
  (number: number): Message => {
    const parts = partsOf(text);
    return { id: PREFIX + place, template: str(parts, ...parts.slice(1).map(() => number)) };
  };

/** A text of the area's with ours after it, where the area alone is not to be relied on. */
export const withOurs = (own: Message, ours: Message): Message => ({
  id: own.id,
  template: `${sentenceIn(undefined, own)} ${sentenceIn(undefined, ours)}`,
});

/**
 * The texts of one language as a form looks them up.
 * @param builtIn The built-in sentences of the language; `undefined` for English.
 * @param joined What of ours stands after texts of the area's, by place.
 */
export const ownTemplates = (
  messages: Readonly<Record<string, string>>,
  builtIn: Templates | undefined,
  joined: Readonly<Record<string, Message>>,
): Templates =>
  Object.fromEntries(
    Object.entries(messages).map(([place, text]) => {
      const ours = joined[place];
      if (ours) return [PREFIX + place, `${text} ${sentenceIn(builtIn, ours)}`];
      const parts = partsOf(text);
      // Every value of a row's name is the first, its number.
      const template = parts.length > 1 ? str(parts, ...parts.slice(1).map(() => 0)) : text;
      return [PREFIX + place, template];
    }),
  );
