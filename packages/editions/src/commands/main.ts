import { parseArgs } from 'node:util';
import { check } from './check.js';
import { diff } from './diff.js';
import { begin } from './new.js';
import { paper } from './paper.js';
import { CommandError, standard, type Streams } from './streams.js';
import { takeWords, writeWords } from './words.js';

const USAGE = `safeguarding-forms-editions <command>

  new --from dash/cleveland --edition example-borough [--instrument ID] [--file FILE]
        writes an edition file that asks what the built-in edition asks, ready to be edited
  check FILE
        says what is wrong with a file, runs its cases, and looks for a yes that lowers the result
  diff FILE dash/cleveland
        says in words what a file changes of another edition
  words FILE --language pl [--output FILE]
        writes the texts of a file for translators, as XLIFF 1.2
  words FILE --language pl --take FILE.xlf [--reviewed-by NAME --reviewed-on 2026-11-30]
        puts their translations into the file
  paper FILE|dash/cleveland [--language cy] [--output FILE]
        writes the blank form as one page to be printed or saved as PDF
  preview FILE [--port 4180]
        shows the form, its answers and its result on a page of this machine, drawn anew as the file is saved
`;

const options = {
  from: { type: 'string' },
  edition: { type: 'string' },
  instrument: { type: 'string' },
  file: { type: 'string' },
  language: { type: 'string' },
  output: { type: 'string' },
  port: { type: 'string' },
  take: { type: 'string' },
  'reviewed-by': { type: 'string' },
  'reviewed-on': { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * The command `safeguarding-forms-editions`.
 * @returns Its exit code: 0, 1 when a file cannot be used, 2 when it was called wrongly.
 */
export async function main(parameters: readonly string[], streams: Streams = standard): Promise<number> {
  const wrong = (message: string): number => {
    streams.error(`safeguarding-forms-editions: ${message}\n\n${USAGE}`);
    return 2;
  };
  let parsed;
  try {
    parsed = parseArgs({ args: [...parameters], options, allowPositionals: true });
  } catch (failure) {
    return wrong((failure as Error).message);
  }
  const { help, ...named } = parsed.values;
  const [command = '', ...files] = parsed.positionals;
  if (help) {
    streams.out(USAGE);
    return 0;
  }
  try {
    const [first, second] = files;
    if (command === 'new' && !files.length) begin(named, streams);
    else if (command === 'check' && first !== undefined && files.length === 1)
      return check(first, streams) ? 0 : 1;
    else if (command === 'diff' && first !== undefined && second !== undefined && files.length === 2)
      diff(first, second, streams);
    else if (command === 'words' && first !== undefined && files.length === 1)
      (named.take === undefined ? writeWords : takeWords)(first, named, streams);
    else if (command === 'paper' && first !== undefined && files.length === 1)
      await paper(first, named, streams);
    else if (command === 'preview' && first !== undefined && files.length === 1)
      // A server is loaded for whoever wants one.
      await import('./preview.js').then(({ preview }) => preview(first, named, streams));
    else return wrong(`"${parsed.positionals.join(' ')}" is no command.`);
    return 0;
  } catch (failure) {
    if (!(failure instanceof CommandError)) throw failure;
    streams.error(`safeguarding-forms-editions: ${failure.message}\n`);
    return 1;
  }
}
