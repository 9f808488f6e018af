/** Arabic and Urdu keyboards write digits of their own; where a number or a date is asked, they count as what they say. */
export function readForeignDigits({ target }: Event): void {
  if (!(target instanceof HTMLInputElement) || !['numeric', 'tel'].includes(target.inputMode)) return;
  const read = target.value.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String(digit.charCodeAt(0) & 15),
  );
  if (read !== target.value) target.value = read;
}
