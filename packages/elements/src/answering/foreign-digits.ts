/** Digits as Arabic and Urdu keyboards write them, read as what they say. */
export const inOurDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** Where a number or a date is asked, digits of other scripts count as what they say. */
export function readForeignDigits(control: HTMLInputElement): void {
  if (!['numeric', 'tel'].includes(control.inputMode)) return;
  const read = inOurDigits(control.value);
  if (read !== control.value) control.value = read;
}
