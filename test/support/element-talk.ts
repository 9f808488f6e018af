/** Listens to every way in which a script can say something to a network, a storage or the console. */

type Callable = (...args: unknown[]) => unknown;

/** What is replaced while listening: the name it is told by, where it stands, and its methods. */
const PLACES: readonly (readonly [name: string, owner: object, methods: readonly string[]])[] = [
  ['', window, ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'open']],
  ['XMLHttpRequest.', XMLHttpRequest.prototype, ['open', 'send']],
  ['Navigator.', Navigator.prototype, ['sendBeacon']],
  ['Storage.', Storage.prototype, ['getItem', 'setItem', 'removeItem', 'clear', 'key']],
  ['IDBFactory.', IDBFactory.prototype, ['open', 'databases']],
  ['CacheStorage.', CacheStorage.prototype, ['open', 'match', 'keys']],
  ['History.', History.prototype, ['pushState', 'replaceState']],
  ['console.', console, ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'dir']],
];

/** What is said from now on, until it is stopped. */
export function listenIn(): { readonly heard: readonly string[]; stop(): void } {
  const heard: string[] = [];
  const restore: (() => void)[] = [];

  const replace = (owner: object, key: string, descriptor: PropertyDescriptor): void => {
    const before = Object.getOwnPropertyDescriptor(owner, key);
    Object.defineProperty(owner, key, { configurable: true, ...descriptor });
    restore.push(() => {
      if (before) Object.defineProperty(owner, key, before);
      else Reflect.deleteProperty(owner, key);
    });
  };

  for (const [prefix, owner, methods] of PLACES)
    for (const method of methods) {
      const original = (owner as Record<string, Callable | undefined>)[method];
      if (!original) continue;
      const told = function (this: unknown, ...args: unknown[]): unknown {
        heard.push(prefix + method);
        return new.target ? Reflect.construct(original, args) : Reflect.apply(original, this ?? owner, args);
      };
      replace(owner, method, { value: told, writable: true });
    }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  const tellCookie = (): void => void heard.push('document.cookie');
  replace(document, 'cookie', {
    get: () => (tellCookie(), cookie.get?.call(document) as string),
    set: (text: string) => (tellCookie(), cookie.set?.call(document, text)),
  });
  return { heard, stop: () => restore.splice(0).forEach((undo) => undo()) };
}

// A browser lists 250 files and then no more: the modules of every element alone are as many.
performance.setResourceTimingBufferSize(10_000);

/** The addresses that the page has asked for since a moment. */
export function requestsSince(moment: number): string[] {
  return performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime >= moment)
    .map(({ name }) => name);
}
