import { BUILD } from './build.js';

/** How often a file is asked for again: by `?again=1` to `?again=3`, which `integrity.json` lists. */
const AGAIN = 3;

/** A file that is loaded on demand is missing, broken, or of another build; the message names it. */
export class NotLoaded extends Error {
  /** Whether there is no further address to ask at. */
  readonly isGivenUp: boolean;

  constructor(file: string, attempt: number, cause: unknown) {
    const address = attempt && BUILD ? `${file}?again=${attempt}` : file;
    super(`${address} did not load: ${cause instanceof Error ? cause.message : cause}`);
    this.isGivenUp = attempt === AGAIN;
  }
}

/** How often each file has failed. */
const failed = new Map<string, number>();

/**
 * Brings a file that is loaded on demand; one that failed before is asked for again.
 * @param file Where it stands beside the scripts.
 * @throws NotLoaded
 */
export async function bring<T extends object>(file: string, load: () => Promise<T>): Promise<T> {
  const attempt = failed.get(file) ?? 0;
  try {
    const module = (await (attempt && BUILD ? BUILD.again(file, attempt) : load())) as T & { build?: string };
    if (BUILD && module.build !== `${BUILD.id}/${file}`) throw new Error(`it is ${module.build}`);
    return module;
  } catch (cause) {
    failed.set(file, Math.min(attempt + 1, AGAIN));
    throw new NotLoaded(file, attempt, cause);
  }
}
