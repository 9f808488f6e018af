import { main } from '@safeguarding-forms/elements/internal/commands/main.js';

/** What a call of the command `safeguarding-forms-elements` said, and its exit code. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Calls the command in this process. */
export async function elementsCommand(...parameters: string[]): Promise<Said> {
  const said = { out: '', error: '' };
  const code = await main(parameters, {
    input: process.stdin,
    out: (text) => (said.out += text),
    error: (text) => (said.error += text),
  });
  return { code, ...said };
}

/** What `embed` prints with these options. */
export async function embedded(options: Readonly<Record<string, string>>): Promise<string> {
  const parameters = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const { code, out, error } = await elementsCommand('embed', ...parameters);
  if (code !== 0) throw new Error(error);
  return out;
}
