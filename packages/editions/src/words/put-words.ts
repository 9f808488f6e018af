import type { FileWords } from '@safeguarding-forms/instruments/internal/edition-file/edition-file.js';
import { applyEdits, modify } from 'jsonc-parser';

/**
 * The text of an edition file with the words of one language put in. Everything else stays as its author wrote it,
 * down to spaces and line ends.
 */
export function putWords(text: string, code: string, words: FileWords): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  const insertSpaces = !indent.startsWith('\t');
  const formattingOptions = { eol, insertSpaces, tabSize: insertSpaces ? indent.length : 1 };
  return applyEdits(text, modify(text, ['words', code], words, { formattingOptions }));
}
