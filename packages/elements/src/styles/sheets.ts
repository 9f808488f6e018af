import { adoptStyles, supportsAdoptingStyleSheets, type CSSResultOrNative } from 'lit';

type Root = Document | ShadowRoot;

/** A style sheet that a root can adopt: it has to be made by the window that the root is in. */
export function sheetIn(root: Root, text: string): CSSStyleSheet {
  const { CSSStyleSheet: Sheet } = (root.ownerDocument ?? (root as Document)).defaultView as Window &
    typeof globalThis;
  const sheet = new Sheet();
  // Environments for tests lack it.
  (sheet as Partial<CSSStyleSheet>).replaceSync?.(text);
  return sheet;
}

/** Gives a shadow root its styles: those that all forms share, or in another document some of its own. */
export function adoptIn(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  if (ownerDocument === document || !supportsAdoptingStyleSheets) adoptStyles(root, styles);
  else if (ownerDocument.defaultView)
    root.adoptedStyleSheets = styles.map((style) => sheetIn(root, String(style)));
}
