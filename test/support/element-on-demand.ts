/** A checklist whose further editions arrive by hand, so that a test can act while one is on its way. */
import { waitUntil } from '@open-wc/testing';
import { DashChecklist, define, type FormKind } from '@safeguarding-forms/elements/classes.js';
import type { Form } from './element-form.js';

/** A file that was asked for. */
interface Asked {
  readonly name: string;
  arrive(): void;
  fail(): void;
}

/** Every file that was asked for and neither arrived nor failed, the oldest first. */
const asked: Asked[] = [];

const [standard, ...others] = DashChecklist.kind.editions;

const byHand: FormKind['editions'] = [
  standard,
  ...others.map((edition) => {
    if (!('load' in edition)) return edition;
    type Loaded = Awaited<ReturnType<typeof edition.load>>;
    const load = (): Promise<Loaded> =>
      new Promise((resolve, reject) => {
        const { name } = edition;
        asked.push({
          name,
          arrive: () => void edition.load().then(resolve),
          fail: () => reject(new Error('no file')),
        });
      });
    return { name: edition.name, load };
  }),
];

define(
  'awaiting-checklist',
  class extends DashChecklist {
    static override readonly kind: FormKind = { ...DashChecklist.kind, editions: byHand };
  },
);

/** A checklist that is not on the page yet. */
export const awaiting = (): Form => {
  asked.length = 0;
  return document.createElement('awaiting-checklist') as Form;
};

/** Waits until an edition's file is asked for, and takes it out of what is awaited. */
export async function askedFor(name: string): Promise<Asked> {
  await waitUntil(() => asked.length > 0, `${name} is not asked for`);
  const first = asked.shift()!;
  if (first.name !== name) throw new Error(`${first.name} is asked for, and not ${name}`);
  return first;
}
