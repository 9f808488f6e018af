import manifest from '@safeguarding-forms/elements/custom-elements.json';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { logEvents } from '../stories/log-events.js';
import '@safeguarding-forms/elements/themes/govuk.css';
import '@safeguarding-forms/elements/themes/inherit.css';
import '@safeguarding-forms/elements/themes/nhs.css';
import '@safeguarding-forms/elements/themes/plain.css';
import './preview.css';

// Descriptions of everything public come from here.
setCustomElementsManifest(manifest);

const preview: Preview = {
  globalTypes: {
    theme: {
      description: 'Look of the forms',
      toolbar: { title: 'Theme', items: ['plain', 'govuk', 'nhs', 'inherit'], dynamicTitle: true },
    },
    scheme: {
      description: 'Light or dark surroundings',
      toolbar: { title: 'Scheme', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'plain', scheme: 'light' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.className = `sf-theme-${globals['theme']}`;
      document.documentElement.dataset['scheme'] = String(globals['scheme']);
      return story();
    },
  ],
  parameters: { controls: { expanded: true } },
  argTypesEnhancers: [
    // What a story is not given is told of, but there is nothing to set.
    ({ argTypes, initialArgs }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [
          name,
          name in initialArgs ? type : { ...type, control: false },
        ]),
      ),
  ],
  beforeEach: logEvents,
};

export default preview;
