/** Before the tests are loaded: what is tried at random is the same every time, and little. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 11, numRuns: 15, endOnFailure: true });

/** Where Stryker keeps which change is on, and what reaches which. */
const stryker = Object.assign((globalThis.__stryker__ ??= {}), {
  mutantCoverage: { static: {}, perTest: {} },
});

/**
 * A `WeakMap` that keeps apart what was found out under a change of the sources (`stryker.era`) that what is kept can hang on.
 */
class ForgetfulMap {
  #map = new WeakMap();
  #changed = new WeakMap();
  /** @type {unknown} */
  #era;

  #now() {
    const { era } = stryker;
    if (era === undefined) return this.#map;
    if (era !== this.#era) this.#changed = new WeakMap();
    this.#era = era;
    return this.#changed;
  }

  /** @param {WeakKey} key */
  get(key) {
    return this.#now().get(key);
  }

  /** @param {WeakKey} key @param {unknown} value */
  set(key, value) {
    this.#now().set(key, value);
    return this;
  }
}
Object.assign(globalThis, { ForgetfulMap });
