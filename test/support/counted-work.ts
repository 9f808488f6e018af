/** Work counted rather than timed: how often plain data is read, and how many entries a list is searched through. */

/** Plain data that counts how often anything in it is read. */
function counting<T extends object>(data: T, count: () => void): T {
  const known = new WeakMap<object, object>();
  const wrap = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const wrapped = known.get(value) ?? new Proxy(value, handler);
    known.set(value, wrapped);
    return wrapped;
  };
  const handler: ProxyHandler<object> = {
    get(target, key) {
      count();
      return wrap(Reflect.get(target, key));
    },
  };
  return wrap(data) as T;
}

/** Counts the work of whatever is done to some data; it must not be frozen. */
export function workOn<T extends object>(data: T): { readonly data: T; workOf(action: () => void): number } {
  let work = 0;
  const { indexOf, includes } = Array.prototype;
  const searched = <R>(search: (sought: unknown, from?: number) => R) =>
    function (this: unknown[], sought: unknown, from?: number): R {
      work += this.length;
      return search.call(this, sought, from);
    };
  return {
    data: counting(data, () => work++),
    workOf(action) {
      work = 0;
      Array.prototype.indexOf = searched(indexOf);
      Array.prototype.includes = searched(includes);
      try {
        action();
      } finally {
        Object.assign(Array.prototype, { indexOf, includes });
      }
      return work;
    },
  };
}
