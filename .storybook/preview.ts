import manifest from '@safeguarding-forms/elements/custom-elements.json';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { logEvents } from '../stories/log-events.js';
import './preview.css';

// Descriptions of everything public come from here.
setCustomElementsManifest(manifest);

const preview: Preview = {
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
