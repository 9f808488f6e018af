const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** A text as it stands in HTML, between quotation marks too. */
export const escaped = (text: string): string => text.replace(/[&"<>]/g, (each) => ESCAPES[each] ?? each);

/** An attribute as it stands in a tag; nothing for `false`. @throws RangeError for a name that is none. */
export function attribute(name: string, value: string | boolean): string {
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new RangeError(`renderForm: "${name.slice(0, 60)}" is no name of an attribute`);
  if (value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`;
}

/** An edition file as a block of data in an element: no text of it can end the block. */
export function dataBlock(file: object | string): string {
  const json = typeof file === 'string' ? file : JSON.stringify(file);
  return `<script type="application/json" slot="edition">${json.replaceAll('<', '\\u003c')}</script>`;
}
