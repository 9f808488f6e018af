/**
 * A page driven over WebDriver that takes the calls `@web/test-runner-commands` makes to a Playwright page, so that
 * `sendKeys`, `sendMouse`, `resetMouse` and `setViewport` in a test mean the same in every engine.
 */

/** WebDriver's code points for the keys that write no character (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS = new Map([
  ['Backspace', '\uE003'],
  ['Tab', '\uE004'],
  ['Enter', '\uE007'],
  ['Shift', '\uE008'],
  ['Control', '\uE009'],
  ['Alt', '\uE00A'],
  ['Escape', '\uE00C'],
  ['Space', ' '],
  ['PageUp', '\uE00E'],
  ['PageDown', '\uE00F'],
  ['End', '\uE010'],
  ['Home', '\uE011'],
  ['ArrowLeft', '\uE012'],
  ['ArrowUp', '\uE013'],
  ['ArrowRight', '\uE014'],
  ['ArrowDown', '\uE015'],
  ['Delete', '\uE017'],
  ['Meta', '\uE03D'],
]);

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** @typedef {keyof typeof BUTTONS} MouseButton */

/**
 * @param {import('./webdriver.mjs').WebDriverSession} session
 */
export function createWebDriverPage(session) {
  /** @param {object[]} actions */
  const keys = (...actions) => session.perform('key', actions);
  /** @param {object[]} actions */
  const pointer = (...actions) => session.perform('pointer', actions);

  return {
    keyboard: {
      /** @param {string} text */
      type: (text) =>
        keys(...[...text].flatMap((character) => stroke(character === '\n' ? 'Enter' : character))),
      /** @param {string} combination a key, or keys held together: `Tab`, `Shift+Tab` */
      press(combination) {
        const held = combination === '+' ? [] : combination.split('+');
        const last = held.pop() ?? combination;
        return keys(...held.map(down), ...stroke(last), ...held.reverse().map(up));
      },
      /** @param {string} key */
      down: (key) => keys(down(key)),
      /** @param {string} key */
      up: (key) => keys(up(key)),
    },

    mouse: {
      /**
       * @param {number} x
       * @param {number} y
       */
      move: (x, y) => pointer(move(x, y)),
      /**
       * @param {number} x
       * @param {number} y
       * @param {{ button?: MouseButton }} [options]
       */
      click: (x, y, { button = 'left' } = {}) =>
        pointer(
          move(x, y),
          { type: 'pointerDown', button: BUTTONS[button] },
          { type: 'pointerUp', button: BUTTONS[button] },
        ),
      /** @param {{ button?: MouseButton }} [options] */
      down: ({ button = 'left' } = {}) => pointer({ type: 'pointerDown', button: BUTTONS[button] }),
      /** @param {{ button?: MouseButton }} [options] */
      up: ({ button = 'left' } = {}) => pointer({ type: 'pointerUp', button: BUTTONS[button] }),
    },

    /**
     * Sizes the window so that the page inside it has the wanted size.
     *
     * @param {{ width: number, height: number }} size
     * @throws when the window refuses, because its own buttons need more room
     */
    async setViewportSize({ width, height }) {
      const [frameWidth, frameHeight] = await session.execute(
        'return [outerWidth - innerWidth, outerHeight - innerHeight]',
      );
      await session.setWindowSize(width + frameWidth, height + frameHeight);
      // The window manager answers in its own time.
      let got = [0, 0];
      for (let tries = 0; tries < 40 && (got[0] !== width || got[1] !== height); tries++) {
        got = await session.execute('return [innerWidth, innerHeight]');
        if (got[0] !== width || got[1] !== height) await new Promise((resolve) => setTimeout(resolve, 50));
      }
      if (got[0] !== width || got[1] !== height) {
        throw new Error(
          `setViewport: asked for ${width} by ${height}, the browser made it ${got.join(' by ')}.`,
        );
      }
    },

    emulateMedia() {
      throw new Error('emulateMedia: WebDriver has no such command, so this test cannot run in WebKit.');
    },
  };
}

/** @param {string} key */
function down(key) {
  return { type: 'keyDown', value: codeOf(key) };
}

/** @param {string} key */
function up(key) {
  return { type: 'keyUp', value: codeOf(key) };
}

/** @param {string} key */
function stroke(key) {
  return [down(key), up(key)];
}

/** @param {string} key */
function codeOf(key) {
  const code = KEYS.get(key) ?? (/^.$/su.test(key) ? key : undefined);
  if (code === undefined) {
    throw new Error(`Unknown key "${key}". Give one character or one of: ${[...KEYS.keys()].join(', ')}.`);
  }
  return code;
}

/**
 * @param {number} x
 * @param {number} y
 */
function move(x, y) {
  return { type: 'pointerMove', x, y, duration: 0, origin: 'viewport' };
}
