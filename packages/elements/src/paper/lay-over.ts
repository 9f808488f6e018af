import { sheetIn } from '../styles/sheets.js';

/**
 * Lays a style sheet over documents and shadow roots. Environments for tests adopt none; nothing is printed there.
 * @returns What takes it away again.
 */
export function layOver(styles: string, roots: Iterable<Document | ShadowRoot>): () => void {
  const laid = [...roots]
    .filter((root) => 'adoptedStyleSheets' in root)
    .map((root) => ({ root, sheet: sheetIn(root, styles) }));
  for (const { root, sheet } of laid) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const { root, sheet } of laid)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}
