import manifest from '@safeguarding-forms/elements/custom-elements.json';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { argTypesOf, declarationOf, standardArgs, type Manifest } from '../stories/arg-types.js';
import { logEvents } from '../stories/log-events.js';
import { dressPage, toolbar, untouched, withToolbar } from '../stories/toolbar.js';
import { docsPage } from './docs-page.js';
import '../stories/host-panel.js';
import '@safeguarding-forms/elements/themes/govuk.css';
import '@safeguarding-forms/elements/themes/inherit.css';
import '@safeguarding-forms/elements/themes/nhs.css';
import '@safeguarding-forms/elements/themes/plain.css';
import './preview.css';

// The description of an element comes from here.
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: toolbar,
  initialGlobals: untouched,
  decorators: [
    // Drawn anew in place, a form keeps what was typed when the toolbar changes.
    (story, { args, argTypes, canvasElement, component, globals }) => {
      dressPage(document.documentElement, canvasElement, globals);
      const drawn = story({ args: withToolbar(args, globals, argTypes) });
      return html`${drawn}${
        globals['host'] === 'on' ? html`<host-panel for=${String(component)}></host-panel>` : nothing
      }`;
    },
  ],
  parameters: {
    // A scene that did not come where it leads shows what went wrong in place of the story, and not in a panel alone.
    throwPlayFunctionExceptions: true,
    controls: { expanded: true },
    docs: {
      page: docsPage,
      codePanel: true,
      source: { excludeDecorators: true },
      extractArgTypes: (tag: string) => argTypesOf(declarationOf(manifest as Manifest, tag) ?? {}),
    },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] },
    },
  },
  argsEnhancers: [({ argTypes, initialArgs }) => ({ ...standardArgs(argTypes), ...initialArgs })],
  beforeEach: logEvents,
};

export default preview;
