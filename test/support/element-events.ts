/** What the page around a form hears and reads of it. */

/** The events of a type that reach a target, from now on. */
export function heard<K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: K,
): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  target.addEventListener(type, (event) => events.push(event as HTMLElementEventMap[K]));
  return events;
}

/** The lines that each test of the suite writes on the console; kept from the report, where they would look like failures. */
export function consoleLines(method: 'error' | 'warn'): readonly string[] {
  const lines: string[] = [];
  const write = console[method];
  beforeEach(() => {
    lines.length = 0;
    console[method] = (...what: unknown[]) => void lines.push(what.map(String).join(' '));
  });
  afterEach(() => {
    console[method] = write;
  });
  return lines;
}

/** Whether a value and all that it holds are frozen. */
export function isFrozenThrough(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThrough);
}
