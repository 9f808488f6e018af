/** The few WebDriver calls (https://www.w3.org/TR/webdriver2/) that a test run needs, over plain HTTP. */

/**
 * A WebDriver session. Every call gives up after `timeout` milliseconds, so that a hung page cannot hang the run.
 */
export class WebDriverSession {
  /**
   * @param {string} address address of the driver, e.g. `http://127.0.0.1:4444`
   * @param {string} id
   */
  constructor(address, id) {
    this.address = address;
    this.id = id;
  }

  /**
   * @param {string} address
   * @param {object} capabilities what the session must have
   */
  static async open(address, capabilities) {
    const { sessionId } = await call(address, 'POST', '/session', {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriverSession(address, sessionId);
  }

  /**
   * @param {string} url
   */
  async goTo(url) {
    await this.#post('/url', { url });
  }

  /**
   * Sets the outer rectangle of the window, from the top left corner of the screen.
   *
   * @param {number} width
   * @param {number} height
   */
  async setWindowSize(width, height) {
    await this.#post('/window/rect', { x: 0, y: 0, width, height });
  }

  /**
   * @param {string} script body of a function that runs in the page
   * @returns {Promise<any>} what it returned
   */
  async execute(script) {
    return this.#post('/execute/sync', { script, args: [] });
  }

  /**
   * @param {'key' | 'pointer'} type
   * @param {object[]} actions
   */
  async perform(type, actions) {
    const source = { type, id: type, actions };
    await this.#post('/actions', {
      actions: [type === 'pointer' ? { ...source, parameters: { pointerType: 'mouse' } } : source],
    });
  }

  /** Lets go of every key and mouse button that is still down. */
  async releaseActions() {
    await call(this.address, 'DELETE', `/session/${this.id}/actions`);
  }

  /** Closes the browser. */
  async close() {
    await call(this.address, 'DELETE', `/session/${this.id}`);
  }

  /**
   * @param {string} path
   * @param {object} body
   */
  async #post(path, body) {
    return call(this.address, 'POST', `/session/${this.id}${path}`, body);
  }
}

/**
 * @param {string} address
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 * @param {number} [timeout]
 * @returns {Promise<any>}
 */
export async function call(address, method, path, body, timeout = 20_000) {
  const response = await fetch(address + path, {
    method,
    body: body ? JSON.stringify(body) : null,
    signal: AbortSignal.timeout(timeout),
  });
  const { value } = /** @type {{ value: any }} */ (await response.json());
  if (!response.ok)
    throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message ?? ''}`.trim());
  return value;
}
