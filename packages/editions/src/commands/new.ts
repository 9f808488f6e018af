import stringify from 'json-stringify-pretty-compact';
import { builtIn, builtIns } from '../built-in.js';
import { writtenEdition } from '../written-edition.js';
import { writeNew } from './files.js';
import { CommandError, type Streams } from './streams.js';

/** `new`: a file to begin with, made from a built-in edition. */
export function begin(
  { from, edition, instrument, file }: Readonly<Record<string, string | undefined>>,
  { out }: Streams,
): void {
  if (from === undefined || edition === undefined)
    throw new CommandError(
      'new needs --from and --edition, as in --from dash/cleveland --edition example-borough',
    );
  const base = builtIn(from);
  if (!base)
    throw new CommandError(
      `there is no "${from}"; take one of ${builtIns.map(({ name }) => name).join(', ')}`,
    );
  if (!/^[a-z][\w-]{0,59}$/i.test(edition))
    throw new CommandError(
      `"${edition}" is no name for an edition: take letters, digits and hyphens, a letter first`,
    );
  if (builtIn(`${instrument ?? base.definition.id}/${edition}`))
    throw new CommandError(`"${edition}" is one of ours: take a name of your own`);
  const path = file ?? `${edition}.edition.json`;
  const named = { edition, version: '0.1.0', ...(instrument !== undefined && { instrument }) };
  writeNew(path, `${stringify(writtenEdition(base, named), { maxLength: 110 })}\n`, '--file');
  out(`${path} is ready to be edited: it asks what ${from} asks.
The wording of a checklist belongs to those who made it: agree with them before you change or use it.
Then: npx @safeguarding-forms/editions check ${path}
`);
}
