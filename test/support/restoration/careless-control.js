// What a custom element must not do here: it hands its value to the browser, which keeps it to restore it later.
class CarelessControl extends HTMLElement {
  static formAssociated = true;
  restored = '';
  #internals = this.attachInternals();

  set value(value) {
    this.#internals.setFormValue(value);
  }

  formStateRestoreCallback(state) {
    this.restored = state;
  }
}
customElements.define('careless-control', CarelessControl);
