/** Made-up judgements, whole ones mostly. */
import type { Randomness } from './randomness.js';

/** A judgement, or none. */
export function madeJudgement(random: Randomness, levels: readonly string[], likelihood: number): object {
  if (!random.chance(likelihood)) return {};
  const level = random.pick(levels);
  const whole = { level, reason: 'Seen at the visit' };
  return { judgement: random.chance(0.9) ? whole : random.pick([{ level }, { reason: whole.reason }]) };
}
