import type { Factor } from '../model/factors.js';
import type { Instrument } from '../model/instrument.js';

/** How the MeRIT turns three counts into a grade. */
export interface MeritInstrument extends Instrument {
  readonly scoring: {
    readonly thresholds: readonly number[];
    readonly multipliedSections: readonly string[];
    readonly factors: readonly Factor[];
    readonly meetingFrom: number;
  };
}
