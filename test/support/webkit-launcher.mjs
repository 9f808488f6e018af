/** Runs browser tests in WebKitGTK's MiniBrowser: a launcher for @web/test-runner over plain WebDriver. */
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { startInBackground } from './background-process.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';
import { WebDriverSession, call } from './webdriver.mjs';
import { createWebDriverPage } from './webdriver-page.mjs';

/** The size that the other launchers give their pages. */
const VIEWPORT = { width: 800, height: 600 };

/**
 * @typedef {object} Browser
 * @property {WebDriverSession} session
 * @property {ReturnType<typeof createWebDriverPage>} page
 * @property {() => void} stop
 */

/**
 * @param {{ driverPath: string, browserPath: string }} webkit as `findWebKit` gives it
 * @returns {import('@web/test-runner').BrowserLauncher & { getPage(sessionId: string): Browser['page'] }}
 */
export function webkitLauncher({ driverPath, browserPath }) {
  /** @type {Promise<Browser> | undefined} */
  let started;
  /** @type {Browser | undefined} */
  let browser;
  /** @type {{ id: string, url: string } | undefined} */
  let active;

  function stop() {
    browser?.stop();
    browser = started = active = undefined;
  }

  return {
    name: 'WebKit',
    // Says whose page interface `getPage` speaks, which is all that the commands ask of it.
    type: 'playwright',
    // The driver has one session, the session one window, and keys go to the window in front.
    concurrency: 1,

    async startSession(id, url) {
      started ??= startBrowser(driverPath, browserPath);
      browser = await started.catch((error) => {
        started = undefined;
        throw error;
      });
      active = { id, url };
      await browser.page.setViewportSize(VIEWPORT);
      await browser.session.goTo(url);
    },

    isActive: (id) => active?.id === id,

    getBrowserUrl: (id) => (active?.id === id ? active.url : undefined),

    getPage(id) {
      if (!browser || active?.id !== id) throw new Error(`WebKit has no page for the test session ${id}.`);
      return browser.page;
    },

    async stopSession() {
      active = undefined;
      try {
        await browser?.session.releaseActions();
        await browser?.session.goTo('about:blank');
        await browser?.session.execute('return "still there"');
      } catch {
        // The page hangs or the browser is gone: the next session gets a new one.
        stop();
      }
      return {};
    },

    async startDebugSession() {
      throw new Error('WebKit runs on a screen that nobody sees: debug in Chromium or Firefox.');
    },

    async stop() {
      await browser?.session.close().catch(() => {});
      stop();
    },
  };
}

/**
 * @param {string} driverPath
 * @param {string} browserPath
 * @returns {Promise<Browser>}
 */
async function startBrowser(driverPath, browserPath) {
  const screen = await startVirtualDisplay();
  const port = await freePort();
  const driver = startInBackground(driverPath, ['--host=127.0.0.1', `--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: screen.display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      GSETTINGS_BACKEND: 'memory',
    },
  });
  const stop = () => {
    driver.stop();
    screen.stop();
  };
  try {
    const address = `http://127.0.0.1:${port}`;
    await Promise.race([driverReady(address), driver.failed]);
    const session = await WebDriverSession.open(address, {
      browserName: 'MiniBrowser',
      // Tests start while the page still loads, and send their clicks and keys then.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary: browserPath, args: ['--automation'] },
    });
    return { session, page: createWebDriverPage(session), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** @param {string} address */
async function driverReady(address) {
  const attempts = 100;
  for (let attempt = 1; ; attempt++) {
    try {
      return await call(address, 'GET', '/status');
    } catch (error) {
      if (attempt === attempts) throw error;
      await pause(100);
    }
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
