/** Where the command reads and writes. */
export interface Streams {
  readonly input: AsyncIterable<Uint8Array | string>;
  out(text: string): void;
  error(text: string): void;
}

/** The terminal. */
export const standard: Streams = {
  input: process.stdin,
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
};

/** What cannot be done as it was asked for, said in words; nobody's answers among them. */
export class CommandError extends Error {}
