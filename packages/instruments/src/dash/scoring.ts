import type { Instrument } from '../model/instrument.js';
import type { Factor } from '../score/factors.js';

/** How a checklist turns a count of yes answers into a band and an outcome. */
export interface TickScoring {
  /** Smallest count of yes answers for each of the instrument's levels, lowest level first. */
  readonly thresholds: readonly number[];
  readonly factors: readonly Factor[];
}

/** A checklist: an instrument scored by its count of yes answers. */
export interface TicksInstrument extends Instrument {
  readonly scoring: TickScoring;
}
