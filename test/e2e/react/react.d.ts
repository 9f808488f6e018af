/** As much of React's types as its test page needs; types of the whole would be packages of their own. */
declare module 'react' {
  /** What is to be shown: only React looks into it. */
  type Shown = object;
  export function createElement(
    kind: string | ((props: never) => Shown),
    props?: Readonly<Record<string, unknown>>,
    ...children: readonly (Shown | string)[]
  ): Shown;
  export function useEffect(run: () => () => void, reads: readonly unknown[]): void;
  export function useRef<T>(value: T): { readonly current: T };
}
declare module 'react-dom/client' {
  export function hydrateRoot(
    root: Element,
    shown: object,
    options: { readonly onRecoverableError: (error: unknown) => void },
  ): void;
}
declare module 'react-dom/server' {
  export function renderToString(shown: object): string;
}
