import { ReactiveElement, type PropertyDeclarations } from 'lit';
import { internalsOf } from './form-internals.js';

/**
 * Takes part in a `<form>` as a native control does. The value is added when the form's data is gathered and is
 * never handed to `setFormValue`: what an element hands over there, browsers may keep to restore it later, on a
 * device that the abuser may share.
 */
export abstract class FormAssociated extends ReactiveElement {
  /** Makes the element take part in a `<form>`. */
  static readonly formAssociated = true;

  static override properties: PropertyDeclarations = {
    name: { reflect: true, useDefault: true },
    disabled: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
  };

  /** Name of the value in a `<form>`. */
  name = '';
  /** Whether nothing can be changed or submitted. */
  disabled = false;
  /** Whether a `<form>` may not be submitted without it. */
  required = false;

  readonly #internals = internalsOf(this);
  #form: HTMLFormElement | null = null;
  #isDisabledByForm = false;
  #isChecking = false;

  constructor() {
    super();
    // A form around us was submitted: show our own errors rather than the browser's bubble.
    this.addEventListener('invalid', (event) => {
      event.preventDefault();
      if (!this.#isChecking) this.showErrors();
    });
  }

  /** The value in a `<form>`, or `null` while there is none. */
  protected abstract get formValue(): string | null;
  /** A `<form>` around the element has taken the value along. */
  protected abstract valueTaken(): void;
  /** Shows what is wrong. */
  protected abstract showErrors(): void;
  /** Clears everything. */
  abstract reset(): void;

  /** The `<form>` that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** What stands against submitting, as on native controls. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** The first thing that stands against submitting, in words. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether a `<form>` checks the element. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether the element may be submitted as it is; fires `invalid` if not. */
  checkValidity(): boolean {
    this.#isChecking = true;
    const isValid = this.#internals.checkValidity();
    this.#isChecking = false;
    return isValid;
  }

  /** The same, and shows the errors with the focus on their summary. */
  reportValidity(): boolean {
    const isValid = this.checkValidity();
    if (!isValid) this.showErrors();
    return isValid;
  }

  /** Called by the browser when the element enters or leaves a `<form>`. */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#addValue);
    this.#form = form;
    form?.addEventListener('formdata', this.#addValue);
    this.requestUpdate();
  }

  /** Called by the browser when the element, or a `<fieldset>` around it, is disabled. */
  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabledByForm = isDisabled;
    // It comes in the midst of the update that writes the attribute, and there no other can be asked for.
    queueMicrotask(() => this.requestUpdate());
  }

  /** Called by the browser when the `<form>` is reset. */
  formResetCallback(): void {
    this.reset();
  }

  /** Whether the element, or a `<fieldset>` around it, is disabled. */
  protected get isDisabled(): boolean {
    return this.disabled || this.#isDisabledByForm;
  }

  /** Tells the browser what stands against submitting; nothing while a sentence is missing. */
  protected setValidity(flags: ValidityStateFlags, sentence: string): void {
    this.#internals.setValidity(flags, sentence);
  }

  readonly #addValue = (event: FormDataEvent): void => {
    if (!this.name || this.isDisabled) return;
    const value = this.formValue;
    if (value === null) return;
    event.formData.append(this.name, value);
    this.valueTaken();
  };
}
