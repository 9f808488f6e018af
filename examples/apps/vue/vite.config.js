import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// No component of ours has a hyphen in its name: what has one is a custom element.
const isCustomElement = (tag) => tag.includes('-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
