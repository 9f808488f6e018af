import { CommandError } from '@safeguarding-forms/schemas/internal/commands/streams.js';
import type { Embed } from './embed.js';

/** What `--part` can be. */
export const PARTS = ['all', 'policy', 'head', 'body', 'script'] as const;

/** What stands over each part where all are printed; the header is sent, and stands in no page. */
const WHERE = {
  head: 'in the head, before any other script that is a module',
  body: 'where the form is to stand',
  script: 'after the form',
} as const;

const isPart = (given: string): given is (typeof PARTS)[number] =>
  (PARTS as readonly string[]).includes(given);

/**
 * What the command writes.
 * @param part One part as it is, or `all` of them, each under a line that says where it belongs.
 * @throws CommandError for a part that there is not.
 */
export function printed(part: string, embed: Embed): string {
  if (!isPart(part))
    throw new CommandError(`--part is "${part.slice(0, 60)}"; allowed are ${PARTS.join(', ')}`);
  if (part !== 'all') return `${embed[part]}\n`;
  const parts = (['head', 'body', 'script'] as const).map(
    (name) => `<!-- ${WHERE[name]} -->\n${embed[name]}\n`,
  );
  return [`${embed.policy}\n`, ...parts].join('\n');
}
