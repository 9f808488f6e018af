import { parseArgs } from 'node:util';
import { createKeyFile, isOpenToOthers, KeyFileError, readKeyFile, replaceKeyFile } from './key-file.js';
import { makeKeyPair, publicOf } from './key-pair.js';

const FILE = 'sealing-keys.private.json';

const USAGE = `safeguarding-forms-keys <command> [--file <private keys>] [--x25519]

  make     makes a key pair: the private half into a new file, the public half on the standard output
  rotate   makes another one: the new key is used from now on, the old ones are kept to open what is older
  public   prints the public half of the key in use again
  list     lists the ids of the keys, the one in use first

--file     the file of private keys, for its owner alone (default: ${FILE})
--x25519   a key on X25519, which older browsers cannot seal to (default: P-256)

Private keys are never printed. Back the file up: what was sealed to a key that is lost can be opened by nobody.
`;

/** Where the command writes; the private half of a key goes to neither. */
export interface Streams {
  out(text: string): void;
  error(text: string): void;
}

const standard: Streams = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
};

const options = {
  file: { type: 'string', default: FILE },
  x25519: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The command `safeguarding-forms-keys`. @returns Its exit code: 0, 1 when a file cannot be used, 2 when it was called wrongly. */
export async function main(
  parameters: readonly string[],
  { out, error }: Streams = standard,
): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args: [...parameters], options, allowPositionals: true });
  } catch (failure) {
    error(`safeguarding-forms-keys: ${(failure as Error).message}\n\n${USAGE}`);
    return 2;
  }
  const { file, x25519, help } = parsed.values;
  const [command = '', ...rest] = parsed.positionals;
  if (help) {
    out(USAGE);
    return 0;
  }
  const run = Object.hasOwn(COMMANDS, command) && !rest.length ? COMMANDS[command] : undefined;
  if (!run) {
    error(`safeguarding-forms-keys: "${parsed.positionals.join(' ')}" is no command.\n\n${USAGE}`);
    return 2;
  }
  try {
    await run({ file, crv: x25519 ? 'X25519' : 'P-256', out, error });
    return 0;
  } catch (failure) {
    if (!(failure instanceof KeyFileError)) throw failure;
    error(`safeguarding-forms-keys: ${failure.message}\n`);
    return 1;
  }
}

interface Asked extends Streams {
  readonly file: string;
  readonly crv: 'P-256' | 'X25519';
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

const warn = ({ file, error }: Asked): void => {
  if (isOpenToOthers(file))
    error(`Others on this machine can read ${file}: take that right away (chmod 600).\n`);
};

const COMMANDS: Readonly<Record<string, (asked: Asked) => Promise<void> | void>> = {
  async make({ file, crv, out, error }) {
    const key = await makeKeyPair(crv);
    createKeyFile(file, [key]);
    out(json(publicOf(key)));
    error(`The private key is in ${file}. Keep it away from the web server, and keep a copy.\n`);
  },
  async rotate(asked) {
    const { file, crv, out, error } = asked;
    const kept = readKeyFile(file);
    const key = await makeKeyPair(crv);
    replaceKeyFile(file, [key, ...kept]);
    out(json(publicOf(key)));
    error(`Publish the new key. ${kept.length} older kept in ${file}, to open what was sealed to them.\n`);
  },
  public(asked) {
    warn(asked);
    asked.out(json(publicOf(readKeyFile(asked.file)[0])));
  },
  list(asked) {
    warn(asked);
    readKeyFile(asked.file).forEach(({ kid, crv }, at) =>
      asked.out(`${kid}  ${crv}  ${at ? 'kept' : 'in use'}\n`),
    );
  },
};
