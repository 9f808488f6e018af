/**
 * The page of an element: what it is, one form to try, and everything that it has. Storybook's own page draws every
 * story as well, and an element has dozens of whole forms; they stand in the side bar.
 */
import { Controls, Description, Primary, Title } from '@storybook/addon-docs/blocks';
import { createElement, Fragment, type ReactElement } from 'react';

export const docsPage = (): ReactElement =>
  createElement(
    Fragment,
    null,
    ...[Title, Description, Primary, Controls].map((block) => createElement(block)),
  );
