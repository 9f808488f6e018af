import type { StorybookConfig } from '@storybook/web-components-vite';
import { exportLoopedStories, indexLoopedStories } from './looped-stories.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  addons: [
    // It would read the stories out of the sources, and ours are made by loops.
    { name: '@storybook/addon-docs', options: { csfPluginOptions: null } },
    '@storybook/addon-a11y',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  experimental_indexers: () => [indexLoopedStories],
  viteFinal: (vite) => ({
    ...vite,
    logLevel: 'warn',
    // What Storybook brings along is large, and nobody waits for it but us.
    build: { ...vite.build, chunkSizeWarningLimit: Infinity },
    plugins: [...(vite.plugins ?? []), exportLoopedStories],
  }),
};

export default config;
