import { listenOnPage } from './page.mjs';

listenOnPage();
