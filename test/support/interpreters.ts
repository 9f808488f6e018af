/** Interpreters of other languages, where the machine has them: tests of other backends are left out where it has not, and say so. */
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A command, or why it cannot be run. */
export type Interpreter = { readonly command: string } | { readonly missing: string };

function firstThatRuns(
  commands: readonly string[],
  parameters: readonly string[],
  missing: string,
): Interpreter {
  const command = commands.find((each) => spawnSync(each, parameters, { timeout: 20_000 }).status === 0);
  return command === undefined ? { missing } : { command };
}

/** Python with `jsonschema` of draft 2020-12. Debian's stands beside whatever else is called so. */
export const python = firstThatRuns(
  ['/usr/bin/python3', 'python3'],
  ['-c', 'from jsonschema import Draft202012Validator'],
  'Debian’s packages python3 and python3-jsonschema are not installed',
);

/** PHP at the command line. */
export const php = firstThatRuns(
  ['php'],
  ['-r', 'exit(extension_loaded("json") && extension_loaded("pcre") ? 0 : 1);'],
  'Debian’s package php-cli is not installed',
);

/** Says in the log of the tests what is left out, and why. @returns whether it is. */
export function leftOut(what: string, interpreter: Interpreter): interpreter is { readonly missing: string } {
  if (!('missing' in interpreter)) return false;
  console.warn(`Left out: ${what}: ${interpreter.missing}.`);
  return true;
}

/** Runs a script, in a file or in Python's `-c`, with JSON as its input. @returns the JSON that it writes. */
export function answerOf(interpreter: Interpreter, script: URL | string, input: unknown): unknown {
  if ('missing' in interpreter) throw new Error(interpreter.missing);
  const parameters = typeof script === 'string' ? ['-c', script] : [fileURLToPath(script)];
  const output = execFileSync(interpreter.command, parameters, {
    input: JSON.stringify(input),
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output.toString('utf8'));
}
