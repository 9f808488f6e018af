/** Takes up what the server rendered. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './page.mjs';

const root = /** @type {HTMLElement} */ (document.getElementById('root'));
hydrateRoot(root, createElement(Page, { way: root.dataset['way'] ?? '' }), {
  onRecoverableError: (error) => console.error(`not as it was rendered: ${error}`),
});
requestAnimationFrame(() => setTimeout(() => (root.dataset['hydrated'] = 'true')));
