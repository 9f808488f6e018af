interface Versioned extends CustomElementConstructor {
  readonly version: string;
}

let hasWarned = false;

/**
 * Registers an element. Doing so twice is harmless; a second, different version on the page leaves the first in
 * place and says so once. Does nothing where there is no registry (Node).
 */
export function define(tag: string, element: Versioned): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  const existing = registry?.get(tag) as Versioned | undefined;
  if (!existing) registry?.define(tag, element);
  else if (existing.version !== element.version && !hasWarned) {
    hasWarned = true;
    console.warn(`<${tag}>: ${existing.version} is defined already; ${element.version} is not used.`);
  }
}
