/** What an element has of the browser to take part in a `<form>`. */
export type FormInternals = Pick<
  ElementInternals,
  'form' | 'validity' | 'validationMessage' | 'willValidate' | 'checkValidity' | 'setValidity'
>;

/**
 * The browser's internals of an element. Environments for tests have none of them, or some: there the element keeps
 * what it would have told the browser, so that it can be drawn, filled in and submitted all the same.
 */
export function internalsOf(host: HTMLElement): FormInternals {
  const given = (host as Partial<HTMLElement>).attachInternals?.call(host) as
    Partial<FormInternals> | undefined;
  if (given?.setValidity && given.checkValidity) return given as FormInternals;
  const own = {
    validity: { valid: true } as ValidityState,
    validationMessage: '',
    willValidate: true,
    get form() {
      return host.closest('form');
    },
    setValidity(flags: ValidityStateFlags, message = '') {
      own.validity = { ...flags, valid: !Object.values(flags).includes(true) } as ValidityState;
      own.validationMessage = message;
    },
    checkValidity() {
      const { valid } = own.validity;
      if (!valid) host.dispatchEvent(new Event('invalid', { cancelable: true }));
      return valid;
    },
  };
  return own;
}
