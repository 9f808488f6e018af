/** The colours of a form, in light and in dark surroundings. */
export interface Colours {
  /** Text. */
  readonly text: string;
  /** Hints and what is said beside. */
  readonly muted: string;
  /** Behind the form. */
  readonly background: string;
  /** Behind panels and notices. */
  readonly surface: string;
  /** Edges of controls. */
  readonly border: string;
  /** Lines between questions. */
  readonly line: string;
  /** Links, marks and what is chosen. */
  readonly accent: string;
  /** On the accent. */
  readonly 'on-accent': string;
  /** The main button. */
  readonly button: string;
  /** On the main button. */
  readonly 'on-button': string;
  /** The focus mark. */
  readonly focus: string;
  /** Round the focus mark, against what it lies on. */
  readonly 'focus-edge': string;
  /** Errors, warnings and the highest level. */
  readonly error: string;
  /** Levels between the lowest and the highest, and what is unlikely. */
  readonly caution: string;
  /** On the colour of a level. */
  readonly 'on-rank': string;
}

/** Type, space and shape of a form. */
export interface Shape {
  /** Font family. */
  readonly font: string;
  /** Size of text; what else is measured, is measured by it. */
  readonly 'font-size': string;
  readonly 'line-height': string;
  /** Font weight of what is bold. */
  readonly bold: string;
  /** Roundness of corners. */
  readonly radius: string;
  /** How thick the edges of controls are. */
  readonly edge: string;
  /** Space above and below a question. */
  readonly space: string;
  /** Smallest height of what is pressed; never below 24 px. */
  readonly target: string;
  /** Shadow of buttons. */
  readonly 'button-shadow': string;
}

/** How a form looks: a page sets each by `--sf-` and its name. */
export interface Theme {
  readonly light: Colours;
  readonly dark: Colours;
  readonly shape: Shape;
}

/** The look of a form on a page that says nothing about it. */
export const plain: Theme = {
  light: {
    text: '#14181a',
    muted: '#4a5257',
    background: '#ffffff',
    surface: '#f2f5f5',
    border: '#667077',
    line: '#cdd3d5',
    accent: '#0f5c4d',
    'on-accent': '#ffffff',
    button: '#0f5c4d',
    'on-button': '#ffffff',
    focus: '#ffbf47',
    'focus-edge': '#14181a',
    error: '#b00020',
    caution: '#8a4b00',
    'on-rank': '#ffffff',
  },
  dark: {
    text: '#eef1f2',
    muted: '#b6bfc4',
    background: '#14181a',
    surface: '#20272a',
    border: '#8f9aa1',
    line: '#3d474c',
    accent: '#74d3bd',
    'on-accent': '#06231d',
    button: '#74d3bd',
    'on-button': '#06231d',
    focus: '#ffbf47',
    'focus-edge': '#eef1f2',
    error: '#ff9d9d',
    caution: '#ffba5c',
    'on-rank': '#1c0d00',
  },
  shape: {
    font: 'inherit',
    'font-size': 'max(1em, 16px)',
    'line-height': '1.5',
    bold: '700',
    radius: '6px',
    edge: '1px',
    space: '0.75em',
    target: '2.75em',
    'button-shadow': 'none',
  },
};
