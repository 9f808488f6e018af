/** Every published edition, once, for tests that must hold for whatever is published. */
import { catalogue } from '@safeguarding-forms/instruments';

const names = new Map(
  catalogue.listInstruments().map(({ id, edition }) => [`${id} ${edition}`, { id, edition }]),
);

/** The newest version of each edition, under a name for the test's title. */
export const published = [...names].map(([name, { id, edition }]) => {
  const module = catalogue.findModule(id, edition);
  return { name, id, edition, module, definition: module.definition };
});
