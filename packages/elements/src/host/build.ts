/** The build that a bundle belongs to. */
export interface Build {
  /** In every file of the build. */
  readonly id: string;
  /** Asks again for a file that is loaded on demand, under another address: browsers remember that one has failed. */
  again(file: string, attempt: number): Promise<object>;
}

/** Put in by the bundles for a script tag. In modules for a bundler there is none: which files belong together, it says. */
export const BUILD: Build | undefined = undefined;
