/**
 * The sizes that a submission is brought to before it is sealed, in bytes: 16, 64 and 256 KiB, 1 and 2 MiB. From outside
 * only the class is seen. A form filled in with short texts is about 1 to 10 kB, so it hardly ever leaves the first one;
 * long texts, and a referral with all that it takes along, can come into the next.
 */
export const SIZES: readonly number[] = [16, 64, 256, 1024, 2048].map((kibibytes) => kibibytes * 1024);

/** The longest submission, in bytes of JSON. */
export const LARGEST: number = SIZES.at(-1) as number;

const SPACE = 0x20;

/**
 * Brings JSON to the next fixed size with spaces at its end, which `JSON.parse` passes over.
 * @returns The bytes in UTF-8; `undefined` where they are more than the largest size.
 */
export function padded(json: string): Uint8Array | undefined {
  const bytes = new TextEncoder().encode(json);
  const size = SIZES.find((each) => each >= bytes.length);
  if (size === undefined) return undefined;
  const whole = new Uint8Array(size).fill(SPACE);
  whole.set(bytes);
  return whole;
}
