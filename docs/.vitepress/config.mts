/** The site of these pages: VitePress with its own theme and search. It loads nothing from anywhere else. */
import { readFileSync } from 'node:fs';
import { slug } from 'github-slugger';
import { defineConfig } from 'vitepress';
import { groups } from './pages.mjs';
import { repositoryLinks } from './repository-links.mjs';

const { repository } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  repository: { url: string };
};
const home = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');

export default defineConfig({
  lang: 'en-GB',
  title: 'Safeguarding Forms',
  description: 'UK safeguarding risk tools as custom elements: how to embed, use and verify them.',
  base: process.env['DOCS_BASE'] ?? '/',
  markdown: {
    // Headings are called as in the repository, so that a link leads to the same place in both.
    anchor: { slugify: (heading) => slug(heading) },
    config: (markdown) => repositoryLinks(markdown, home),
  },
  themeConfig: {
    nav: [
      { text: 'Embed', link: '/embed' },
      { text: 'Reference', link: '/reference' },
      { text: 'Questions', link: '/faq' },
      { text: 'Contributing', link: '/contributing' },
      { text: 'Repository', link: home },
    ],
    sidebar: groups.map(({ text, items }) => ({ text, items: [...items] })),
    outline: [2, 3],
    search: { provider: 'local' },
    footer: { message: 'The wording of the forms is a draft. No qualified person has reviewed it yet.' },
  },
});
