/** An event of a form: it bubbles, crosses shadow roots, and carries frozen, plain data. */
export class FormEvent<T> extends CustomEvent<Readonly<T>> {
  constructor(type: string, detail: T, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable, detail: Object.freeze(detail) });
  }
}
