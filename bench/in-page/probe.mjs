/**
 * What a measurement knows of the page that it is in. Handed to the page as text, so it names nothing outside itself.
 *
 * @param {import('../contenders.mjs').Selectors} selectors
 */
export function probe({ root, radio, count, host }) {
  const within = (element) => element.shadowRoot ?? element;
  const find = (selector) => {
    const first = document.querySelector(root);
    return first && within(first).querySelector(selector);
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const task = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });

  return {
    find,
    frame,
    task,
    /** Every form, or the shadow root that it stands in. */
    forms: () => [...document.querySelectorAll(root)].map(within),
    /** The radio of an answer, once it is there. */
    radio: (number, value) => find(radio.replace('NUMBER', number).replace('VALUE', value)),
    /** How many times yes the result says now. */
    count: (form) => (form ? form.querySelector(count) : find(count))?.textContent.trim(),
    /** After the next frame has been painted. */
    async painted() {
      await frame();
      await task();
    },
    /** Until the page is as asked: looked at after whatever changes it, and in every frame. */
    until: (check) =>
      new Promise((resolve, reject) => {
        const watched = new Set();
        let isOver = false;
        const observer = new MutationObserver(() => look());
        const watch = (node) => {
          if (!node || watched.has(node)) return;
          watched.add(node);
          observer.observe(node, { subtree: true, childList: true, characterData: true });
        };
        function look() {
          if (isOver) return;
          watch(document.querySelector(root)?.shadowRoot);
          try {
            if (!check()) return;
          } catch (error) {
            reject(error);
          }
          isOver = true;
          observer.disconnect();
          resolve();
        }
        const everyFrame = () => {
          look();
          if (!isOver) requestAnimationFrame(everyFrame);
        };
        watch(document);
        document.addEventListener('readystatechange', look);
        // A script that is late gives an element its shadow root without a change in the page.
        if (host) customElements.whenDefined(host).then(look);
        everyFrame();
      }),
  };
}
