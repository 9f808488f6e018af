/** The theme of VitePress without the font that comes with it: a reader's own is there at once. */
export { default } from 'vitepress/theme-without-fonts';
