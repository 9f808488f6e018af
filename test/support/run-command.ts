import { main } from '@safeguarding-forms/editions/internal/commands/main.js';

/** What a call of the command `safeguarding-forms-editions` said, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Calls the command in this process. */
export async function runCommand(...parameters: string[]): Promise<Ran> {
  const said = { out: '', error: '' };
  const code = await main(parameters, {
    out: (text) => (said.out += text),
    error: (text) => (said.error += text),
  });
  return { code, ...said };
}
