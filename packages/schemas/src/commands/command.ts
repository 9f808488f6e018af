import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CommandError, standard, type Streams } from './streams.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What was given to a command: its options by name, and the words besides. */
export type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>
>;

/** A command called in a way that it does not know: its usage is shown as well. */
export class UsageError extends CommandError {}

/** A command of the terminal. */
export interface Command<O extends Options> {
  readonly name: string;
  /** Shown by `--help`, and after a call that it does not know. */
  readonly usage: string;
  readonly options: O;
  /**
   * Does what was asked for.
   * @returns The exit code.
   * @throws UsageError, or CommandError for what cannot be done.
   */
  run(parsed: Parsed<O>, streams: Streams): Promise<number>;
}

const HELP = { help: { type: 'boolean', short: 'h', default: false } } as const;

/**
 * Makes a command what a program calls with its parameters.
 * @returns Its exit code: that of `run`; 2 when it was called wrongly, or cannot do what it was asked for.
 */
export const commandOf =
  <O extends Options>({ name, usage, options, run }: Command<O>) =>
  async (parameters: readonly string[], streams: Streams = standard): Promise<number> => {
    const failed = (message: string, isCalledWrongly: boolean): number => {
      streams.error(`${name}: ${message}\n${isCalledWrongly ? `\n${usage}` : ''}`);
      return 2;
    };
    let parsed;
    try {
      parsed = parseArgs({
        args: [...parameters],
        options: { ...options, ...HELP },
        allowPositionals: true,
      });
    } catch (failure) {
      return failed((failure as Error).message, true);
    }
    if ((parsed.values as { help?: boolean }).help) {
      streams.out(usage);
      return 0;
    }
    try {
      return await run(parsed as unknown as Parsed<O>, streams);
    } catch (failure) {
      if (failure instanceof CommandError) return failed(failure.message, failure instanceof UsageError);
      throw failure;
    }
  };
