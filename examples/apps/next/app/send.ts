/** Stores a submission with the site and gives its answer; `reference` is shown to the person. */
export async function send(submission: unknown): Promise<unknown> {
  const response = await fetch('/api/submissions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(submission),
  });
  if (!response.ok) throw new Error(`not stored: ${response.status}`);
  return response.json();
}
