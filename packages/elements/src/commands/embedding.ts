import type { Audience } from '@safeguarding-forms/instruments/internal/check/audience.js';
import { NEUTRAL_EXIT } from '@safeguarding-forms/elements/internal/prerender/built-file.js';
import { CommandError } from '@safeguarding-forms/schemas/internal/commands/streams.js';
import { servedAt, type Place } from './place.js';

/** What the command was given, as it stood in the terminal. */
export interface Given {
  readonly element: string;
  readonly edition?: string | undefined;
  readonly language?: string | undefined;
  readonly audience?: string | undefined;
  readonly instrument?: string | undefined;
  readonly 'exit-url'?: string | undefined;
  readonly 'heading-level'?: string | undefined;
  readonly base: string;
  readonly post: string;
}

/** Which form is embedded, and in what page. */
export interface Embedding {
  readonly form: {
    readonly element: string;
    readonly edition?: string;
    readonly language?: string;
    readonly audience?: Audience;
    readonly instrument?: string;
    readonly exitUrl?: string;
    readonly headingLevel?: number;
  };
  /** Where `dist/cdn` is served; its address ends in a slash. */
  readonly base: Place;
  /** Where submissions are posted to. */
  readonly post: Place;
}

function levelOf(given: string): number {
  if (/^[1-5]$/.test(given)) return Number(given);
  throw new CommandError(`--heading-level is "${given.slice(0, 60)}"; allowed are 1, 2, 3, 4, 5`);
}

/**
 * Reads the options of `embed`. Which forms there are is told by what renders them.
 * @throws CommandError for an address or a level that cannot be used.
 */
export function embeddingOf(given: Given): Embedding {
  const { element, edition, language, instrument, 'heading-level': level } = given;
  const audience = given.audience as Audience | undefined;
  // Nobody at risk is left without a way out because it was not asked for.
  const exitUrl = given['exit-url'] ?? (audience === 'self' ? NEUTRAL_EXIT : undefined);
  return {
    form: {
      element,
      ...(edition !== undefined && { edition }),
      ...(language !== undefined && { language }),
      ...(audience !== undefined && { audience }),
      ...(instrument !== undefined && { instrument }),
      ...(exitUrl !== undefined && { exitUrl }),
      ...(level !== undefined && { headingLevel: levelOf(level) }),
    },
    base: servedAt('base', given.base.replace(/\/*$/, '/')),
    post: servedAt('post', given.post),
  };
}
