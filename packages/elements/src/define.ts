interface Versioned extends CustomElementConstructor {
  readonly version: string;
}

/** Where a page keeps which version came first; every script of ours finds it there. */
const FIRST = Symbol.for('safeguarding-forms');
const page = globalThis as { [FIRST]?: { readonly version: string; isTold?: true } };

/**
 * Registers an element. Doing so twice is harmless; where two versions meet on a page, what is defined first stays in
 * place, and it is said once. Does nothing where there is no registry (Node).
 */
export function define(tag: string, element: Versioned): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry) return;
  if (!registry.get(tag)) registry.define(tag, element);
  const first = (page[FIRST] ??= { version: element.version });
  if (first.version === element.version || first.isTold) return;
  first.isTold = true;
  console.warn(`<${tag}>: versions ${first.version} and ${element.version} meet on this page.`);
}
