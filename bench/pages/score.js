/** The result of a checklist, as small as a site of its own would write it. */
import { factorItems, ids, levels } from 'model';

/**
 * @param {Record<string, { answer?: string } | undefined>} answers by question
 */
export function score(answers) {
  const counts = { yes: 0, no: 0, unknown: 0, unanswered: 0 };
  for (const id of ids) counts[answers[id]?.answer || 'unanswered'] += 1;
  const band = levels.findLast(({ from }) => counts.yes >= from).id;
  const isConsidered = factorItems.some((id) => answers[id]?.answer === 'yes');
  const outcome = band === 'high' ? 'refer' : isConsidered ? 'consider' : 'no-referral';
  return { ...counts, band, outcome };
}
