/** Takes up what the server rendered; the component's module defines the element. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { ComponentPage } from './component-page.mjs';

const root = /** @type {HTMLElement} */ (document.getElementById('root'));
hydrateRoot(root, createElement(ComponentPage), {
  onRecoverableError: (error) => console.error(`not as it was rendered: ${error}`),
});
requestAnimationFrame(() => setTimeout(() => (root.dataset['hydrated'] = 'true')));
