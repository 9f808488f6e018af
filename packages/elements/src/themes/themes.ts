import { plain, type Colours, type Shape, type Theme } from './tokens.js';

/** A dark look whose text, hints and grounds are ours, and whose accents are the theme's own. */
const darkWith = (colours: Partial<Colours>): Colours => ({ ...plain.dark, ...colours });

const shapeWith = (shape: Partial<Shape>): Shape => ({ ...plain.shape, ...shape });

/** Beside pages made with GOV.UK Frontend; its font may be used on gov.uk alone, so the page's own is taken. */
const govuk: Theme = {
  light: {
    text: '#0b0c0c',
    muted: '#484949',
    background: '#ffffff',
    surface: '#f4f8fb',
    border: '#0b0c0c',
    line: '#cecece',
    accent: '#1a65a6',
    'on-accent': '#ffffff',
    button: '#0f7a52',
    'on-button': '#ffffff',
    focus: '#ffdd00',
    'focus-edge': '#0b0c0c',
    error: '#ca3535',
    caution: '#8a4b00',
    'on-rank': '#ffffff',
  },
  dark: darkWith({
    accent: '#8cc4f2',
    'on-accent': '#04213a',
    button: '#5fd3a5',
    'on-button': '#04231a',
    focus: '#ffdd00',
  }),
  shape: shapeWith({
    'font-size': 'max(1.1875rem, 16px)',
    target: '2.3158em',
    'line-height': '1.3158',
    radius: '0',
    edge: '2px',
    'button-shadow': '0 2px 0 #083d29',
  }),
};

/** Beside pages made with the NHS design system. */
const nhs: Theme = {
  light: {
    text: '#212b32',
    muted: '#4c6272',
    background: '#ffffff',
    surface: '#f0f4f5',
    border: '#4c6272',
    line: '#d8dde0',
    accent: '#005eb8',
    'on-accent': '#ffffff',
    button: '#007f3b',
    'on-button': '#ffffff',
    focus: '#ffeb3b',
    'focus-edge': '#212b32',
    error: '#d5281b',
    caution: '#8a4b00',
    'on-rank': '#ffffff',
  },
  dark: darkWith({
    accent: '#8cc4f2',
    'on-accent': '#04213a',
    button: '#5fd3a5',
    'on-button': '#04231a',
    focus: '#ffeb3b',
  }),
  shape: shapeWith({
    'font-size': 'max(1.1875rem, 16px)',
    target: '2.3158em',
    'line-height': '1.4737',
    bold: '600',
    radius: '4px',
    edge: '2px',
    'button-shadow': '0 4px 0 #003d20',
  }),
};

const ofThePage: Partial<Colours> = {
  text: 'currentColor',
  muted: 'currentColor',
  background: 'transparent',
  surface: 'color-mix(in srgb, currentColor 5%, transparent)',
  border: 'color-mix(in srgb, currentColor 75%, transparent)',
  line: 'color-mix(in srgb, currentColor 30%, transparent)',
  accent: 'currentColor',
  button: 'transparent',
  'on-button': 'currentColor',
  focus: 'transparent',
  'focus-edge': 'currentColor',
};

/** The page's own font and colours throughout; what warns keeps a colour of its own, light or dark as the page says it is. */
const inherit: Theme = {
  light: { ...plain.light, ...ofThePage },
  dark: { ...plain.dark, ...ofThePage },
  shape: shapeWith({ radius: '0', edge: '2px', 'font-size': 'max(1em, 16px)' }),
};

/** The looks that come with the forms, by name. */
export const themes: Readonly<Record<string, Theme>> = { plain, govuk, nhs, inherit };
