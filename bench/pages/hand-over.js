/** Hands a finished form to the site. */

/**
 * @param {Record<string, object>} answers
 * @param {object} result
 * @returns {Promise<unknown>} what the site says
 */
export async function handOver(answers, result) {
  const response = await fetch('/submissions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      instrument: { id: 'dash', edition: 'cleveland' },
      submittedAt: new Date().toISOString(),
      answers,
      result,
    }),
  });
  if (!response.ok) throw new Error(`not stored: ${response.status}`);
  return response.json();
}
