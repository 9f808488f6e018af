import { printParseErrorCode, visit } from 'jsonc-parser';

/** What a reader of JSON stumbles over, in words. */
const ERRORS: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma is missing before this',
  ColonExpected: 'a colon is missing before this',
  CloseBraceExpected: 'a } is missing before this',
  CloseBracketExpected: 'a ] is missing before this',
  PropertyNameExpected:
    'a key in quotation marks should stand here; is there a comma too many on this line or before it?',
  ValueExpected: 'a value should stand here; is there a comma too many on this line or before it?',
  UnexpectedEndOfString: 'a quotation mark is missing at the end of this text',
  InvalidEscapeCharacter: 'a \\ stands before a letter that cannot follow it; write \\\\ for the sign itself',
  InvalidCommentToken: 'comments cannot stand in this file',
  EndOfFileExpected: 'the file should end before this',
};

/**
 * What of a file's text is wrong as JSON, by line: the first place where it cannot be read, and keys that stand twice in
 * one object, of which only the last is read.
 */
export function jsonTrouble(text: string): readonly string[] {
  const errors: string[] = [];
  const twice: string[] = [];
  const objects: Set<string>[] = [];
  visit(
    text,
    {
      onError: (code, _offset, _length, line) =>
        void errors.push(
          `line ${line + 1}: ${ERRORS[printParseErrorCode(code)] ?? 'this is not how JSON is written'}`,
        ),
      onObjectBegin: () => void objects.push(new Set()),
      onObjectEnd: () => void objects.pop(),
      onObjectProperty: (key, _offset, _length, line) => {
        const keys = objects.at(-1);
        if (keys?.has(key))
          twice.push(
            `line ${line + 1}: "${key}" stands twice in one place, and only the last is read (make one of both)`,
          );
        keys?.add(key);
      },
    },
    { disallowComments: true },
  );
  return errors.length ? errors.slice(0, 1) : twice;
}
