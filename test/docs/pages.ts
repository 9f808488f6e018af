/** The documents of the project as what they hold: blocks of code, headings, links. */
import { readdirSync, readFileSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import { marked, type Token } from 'marked';

/** A block of code, and where it stands. */
export interface Block {
  /** Page, language and number, for the title of a test. */
  readonly name: string;
  readonly page: string;
  readonly language: string;
  readonly code: string;
}

export interface Page {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What a link can name behind its `#`. */
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly string[];
}

/** Markdown under a folder; packages that lie there are not ours. */
const under = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !/(^|\/)(node_modules|dist|cache|data)\//.test(file))
    .map((file) => `${folder}/${file}`)
    .sort();

/** A heading as it reads, without the marks of its code and emphasis. */
const plain = (tokens: readonly Token[]): string =>
  tokens
    .map((token) =>
      'tokens' in token && token.tokens ? plain(token.tokens) : 'text' in token ? String(token.text) : '',
    )
    .join('');

function read(path: string): Page {
  const text = readFileSync(path, 'utf8');
  const slugger = new GithubSlugger();
  const blocks: Block[] = [];
  const anchors = new Set<string>();
  const links: string[] = [];
  const tokens = marked.lexer(text);
  marked.walkTokens(tokens, (token) => {
    if (token.type === 'code') {
      const language = String(token['lang'] ?? '');
      const name = `${path}, block ${blocks.length + 1} (${language || 'no language'})`;
      blocks.push({ name, page: path, language, code: `${String(token['text'])}\n` });
    }
    if (token.type === 'heading') anchors.add(slugger.slug(plain(token.tokens ?? [])));
    if (token.type === 'link' || token.type === 'image') links.push(String(token['href']));
  });
  return { path, text, blocks, anchors, links };
}

/** The README, and every page of `docs`. */
export const pages: readonly Page[] = ['README.md', ...under('docs')].map(read);

/** These, the READMEs of packages and examples, and what stands beside the README. */
export const documents: readonly Page[] = [
  ...pages,
  ...['ACCESSIBILITY.md', 'SECURITY.md', 'bench/README.md'].map(read),
  ...['packages', 'examples', 'test'].flatMap((folder) =>
    under(folder)
      .filter((path) => path.endsWith('/README.md'))
      .map(read),
  ),
];

/** All blocks of some languages. */
export const blocksOf = (among: readonly Page[], ...languages: readonly string[]): Block[] =>
  among.flatMap(({ blocks }) => blocks.filter(({ language }) => languages.includes(language)));
