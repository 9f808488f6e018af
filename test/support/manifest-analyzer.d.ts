/** The part of the analyzer of custom elements that the tests use; it brings no types for it. */
declare module '@custom-elements-manifest/analyzer/cli.js' {
  export interface Described {
    readonly name: string;
    readonly description?: string;
    readonly default?: string;
  }

  export interface TypeText {
    readonly text: string;
    readonly references?: readonly object[];
  }

  export interface Member extends Described {
    readonly kind: 'field' | 'method';
    readonly readonly?: boolean;
    readonly type?: TypeText;
    readonly return?: { readonly type?: TypeText };
  }

  export interface Declaration extends Described {
    readonly tagName?: string;
    readonly superclass?: { readonly name: string };
    readonly attributes?: readonly (Described & { readonly type?: TypeText })[];
    readonly members?: readonly Member[];
    readonly events?: readonly Described[];
    readonly slots?: readonly Described[];
    readonly cssParts?: readonly Described[];
    readonly cssProperties?: readonly Described[];
  }

  export interface Module {
    readonly path: string;
    readonly declarations: readonly Declaration[];
    readonly exports: readonly { readonly kind: string; readonly name: string }[];
  }

  /** Runs the analyzer as on the command line and gives what it found. */
  export function cli(options: {
    readonly argv: readonly string[];
    readonly cwd: string;
    readonly noWrite: boolean;
  }): Promise<{ readonly modules: readonly Module[] }>;
}
