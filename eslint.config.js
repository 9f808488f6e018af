import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const STORAGE = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      'coverage/',
      'test-results/',
      'storybook-static/',
      'docs/.vitepress/cache/',
      'packages/text/src/locales/',
      'packages/schemas/json/',
      'packages/conformance/data/',
      'packages/elements/editors/',
      'examples/cms/out/',
      'examples/apps/next/{.next,out,next-env.d.ts}',
      'examples/apps/angular/.angular/',
    ],
  },
  ...tseslint.configs.strict,
  {
    rules: {
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        // A type of a module that is loaded later is named where it is used.
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    // What is published is used by people at risk, perhaps on a device that the abuser shares: it says nothing to anyone
    // but the page that holds it, keeps nothing, and never takes data for markup.
    files: ['packages/*/src/**'],
    rules: {
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': [
        'error',
        ...[...NETWORK, ...STORAGE].map((name) => ({
          name,
          message: 'The elements never talk to the network or to storage.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        ...[...NETWORK, ...STORAGE].flatMap((property) =>
          ['window', 'globalThis', 'self'].map((object) => ({ object, property })),
        ),
        { object: 'document', property: 'cookie' },
        { object: 'navigator', property: 'sendBeacon' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
          message: 'Data is never taken for markup: let lit render it.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: 'directives/unsafe-', message: 'Data is never taken for markup: let lit render it.' },
            { regex: 'static-html', message: 'Data is never taken for markup: let lit render it.' },
          ],
        },
      ],
    },
  },
  {
    files: ['packages/elements/src/**'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['packages/elements/src/**'],
    rules: {
      'lit/no-this-assign-in-render': 'error',
      'lit/quoted-expressions': 'error',
    },
  },
  {
    files: ['packages/elements/src/**'],
    ...wc.configs['flat/best-practice'],
  },
  { files: ['bench/pages/**/*.jsx'] },
  {
    files: ['test/**', 'stories/**'],
    rules: {
      // A test that is wrong about what is there fails, which is what a test is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
