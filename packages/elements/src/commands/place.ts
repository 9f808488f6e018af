import { CommandError } from '@safeguarding-forms/schemas/internal/commands/streams.js';

/** Where something is served. */
export interface Place {
  /** As it stands in a page. */
  readonly address: string;
  /** As it stands in a policy: the page's own origin, or the address at another. */
  readonly source: string;
  /** Whether it is another origin than the page's. */
  readonly isElsewhere: boolean;
}

/** Stands for the page's own origin while a path is read. */
const OWN = 'https://host.invalid';

/** What would end a source or a directive of a policy, or an attribute, and so is no address here. */
const ENDS_A_SOURCE = /[\s;,'"<>\\?#*]/;

/**
 * An address given to `--base` or `--post`: a path at the page's own origin, or one of `https`.
 * @throws CommandError for anything else.
 */
export function servedAt(option: string, given: string): Place {
  const isPath = /^\/(?!\/)/.test(given);
  const url = URL.canParse(given, isPath ? OWN : undefined) && new URL(given, isPath ? OWN : undefined);
  if (!url || url.protocol !== 'https:' || url.username || url.password || ENDS_A_SOURCE.test(given))
    throw new CommandError(
      `--${option} is ${JSON.stringify(given.slice(0, 60))}; allowed is a path such as /forms/, or an https address, without query`,
    );
  return isPath
    ? { address: url.pathname, source: "'self'", isElsewhere: false }
    : { address: url.href, source: url.href, isElsewhere: true };
}
