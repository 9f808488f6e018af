import type { Instrument } from '../model/instrument.js';

/** A factor that can change the outcome whatever the count. */
export interface TickFactor {
  readonly code: string;
  /** Any of these answered yes, where it is asked, makes the factor present. */
  readonly items: readonly string[];
  /** What its presence leads to by itself. */
  readonly leadsTo: 'refer' | 'consider';
}

/** How a checklist turns a count of yes answers into a band and an outcome. */
export interface TickScoring {
  /** Smallest count of yes answers for each of the instrument's levels, lowest level first. */
  readonly thresholds: readonly number[];
  readonly factors: readonly TickFactor[];
}

/** A checklist: an instrument scored by its count of yes answers. */
export interface TicksInstrument extends Instrument {
  readonly scoring: TickScoring;
}
