// @vitest-environment happy-dom
import { describe } from 'vitest';
import { testEmbedding } from '../support/embedded-form.js';

describe('a page that embeds a form, in happy-dom', testEmbedding);
