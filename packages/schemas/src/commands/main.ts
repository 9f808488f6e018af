import { commandOf, UsageError } from './command.js';
import { serve } from './serve.js';
import { CommandError } from './streams.js';
import { verifierOf } from './verifier-of.js';
import { verify } from './verify.js';

const NAME = 'safeguarding-forms-schemas';

const USAGE = `${NAME} <command> [--edition FILE]…

  verify FILE
        says whether a submission can be kept: exit code 0, or 1 and what is wrong as JSON; "-" reads the standard input
  serve [--port 4174] [--host 127.0.0.1] [--limit 1048576]
        answers POST /verify with the same, until it is stopped

--edition   a local edition's file, as often as there are any
--port      0 takes any free port
--host      the address to listen on; 0.0.0.0 for all, behind a wall of yours alone
--limit     most bytes of a body
`;

const options = {
  edition: { type: 'string', multiple: true, default: [] as string[] },
  port: { type: 'string', default: '4174' },
  host: { type: 'string', default: '127.0.0.1' },
  limit: { type: 'string', default: String(1024 * 1024) },
} as const;

/** A whole number within bounds. @throws CommandError for anything else. */
function wholeNumber(option: string, given: string, min: number, max: number): number {
  const number = Number(given);
  if (/^[0-9]+$/.test(given) && number >= min && number <= max) return number;
  throw new CommandError(`--${option} is "${given}"; allowed is a whole number from ${min} to ${max}`);
}

/**
 * The command `safeguarding-forms-schemas`.
 * @returns Its exit code: 0; 1 when a submission is refused; 2 when it was called wrongly or a file cannot be read.
 */
export const main = commandOf({
  name: NAME,
  usage: USAGE,
  options,
  async run({ values: { edition, host, ...numbers }, positionals }, streams) {
    const [command = '', file, ...rest] = positionals;
    if (command === 'verify' && file !== undefined && !rest.length)
      return (await verify(file, await verifierOf(edition, streams), streams)) ? 0 : 1;
    if (command === 'serve' && file === undefined) {
      const port = wholeNumber('port', numbers.port, 0, 65_535);
      const limit = wholeNumber('limit', numbers.limit, 1, 5_000_000);
      await serve({ verifier: await verifierOf(edition, streams), host, port, limit }, streams);
      return 0;
    }
    throw new UsageError(`"${positionals.join(' ')}" is no command.`);
  },
});
