/** Where the command writes. */
export interface Streams {
  out(text: string): void;
  error(text: string): void;
}

/** The terminal. */
export const standard: Streams = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
};

/** What cannot be done as it was asked for, said in words. */
export class CommandError extends Error {}
