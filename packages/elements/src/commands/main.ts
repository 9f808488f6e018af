import { parseArgs } from 'node:util';
import {
  CommandError,
  standard,
  type Streams,
} from '@safeguarding-forms/schemas/internal/commands/streams.js';
import { embed } from './embed.js';
import { builtFiles } from './built-files.js';
import { embeddingOf } from './embedding.js';
import { PARTS, printed } from './printed.js';

const NAME = 'safeguarding-forms-elements';

const USAGE = `${NAME} embed --element TAG [--edition NAME] [--language en] …

  prints what a page needs to show a form: the policy, the head, the form itself, and the script that posts it

--element        the form's tag; asked for one that there is not, it names them all
--edition        its edition, area or framework; without it, the element's default
--language       en, cy or ur
--audience       professional, or where the element offers it self: the person at risk
--instrument     which form, where the element is safeguarding-form
--exit-url       where the quick exit leads; a form to the person at risk has one in any case
--heading-level  level of the title in the page's outline, 1 to 5
--base           where the folder dist/cdn is served: /cdn/, or an https address
--post           where submissions are posted to: /api/submissions, or an https address
--part           ${PARTS.join(', ')}: one of them alone, for a file
`;

const options = {
  element: { type: 'string' },
  edition: { type: 'string' },
  language: { type: 'string' },
  audience: { type: 'string' },
  instrument: { type: 'string' },
  'exit-url': { type: 'string' },
  'heading-level': { type: 'string' },
  base: { type: 'string', default: '/cdn/' },
  post: { type: 'string', default: '/api/submissions' },
  part: { type: 'string', default: 'all' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * The command `safeguarding-forms-elements`.
 * @returns Its exit code: 0; 2 when it was called wrongly, or asked for a form that there is not.
 */
export async function main(parameters: readonly string[], streams: Streams = standard): Promise<number> {
  const wrong = (message: string): number => {
    streams.error(`${NAME}: ${message}\n\n${USAGE}`);
    return 2;
  };
  let parsed;
  try {
    parsed = parseArgs({ args: [...parameters], options, allowPositionals: true });
  } catch (failure) {
    return wrong((failure as Error).message);
  }
  const { help, part, ...given } = parsed.values;
  const command = parsed.positionals.join(' ');
  if (help) {
    streams.out(USAGE);
    return 0;
  }
  if (command !== 'embed') return wrong(`"${command}" is no command.`);
  const { element } = given;
  if (element === undefined) return wrong('--element is missing.');
  try {
    streams.out(printed(part, embed(embeddingOf({ ...given, element }), await builtFiles())));
    return 0;
  } catch (failure) {
    if (!(failure instanceof CommandError)) throw failure;
    streams.error(`${NAME}: ${failure.message}\n`);
    return 2;
  }
}
