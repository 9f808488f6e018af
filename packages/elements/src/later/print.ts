/**
 * Prints one element alone. Its own style sheet cannot hide the page around it, so the document adopts one for as
 * long as the printing takes.
 */
export function printAlone(element: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '@media print { body * { visibility: hidden !important } [data-sf-printing] { visibility: visible !important } }',
  );
  const start = (): void => {
    element.toggleAttribute('data-sf-printing', true);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  const stop = (): void => {
    element.removeAttribute('data-sf-printing');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
  addEventListener('beforeprint', start, { once: true });
  addEventListener('afterprint', stop, { once: true });
  print();
}
