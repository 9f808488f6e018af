import { commandOf, UsageError } from '@safeguarding-forms/schemas/internal/commands/command.js';
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
} as const;

/**
 * The command `safeguarding-forms-elements`.
 * @returns Its exit code: 0; 2 when it was called wrongly, or asked for a form that there is not.
 */
export const main = commandOf({
  name: NAME,
  usage: USAGE,
  options,
  async run({ values: { part, element, ...given }, positionals }, streams) {
    const command = positionals.join(' ');
    if (command !== 'embed') throw new UsageError(`"${command}" is no command.`);
    if (element === undefined) throw new UsageError('--element is missing.');
    streams.out(printed(part, embed(embeddingOf({ ...given, element }), await builtFiles())));
    return 0;
  },
});
