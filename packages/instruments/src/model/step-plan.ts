/**
 * Where the steps that a form is shown in are not the sections that its document prints. What is stored, checked,
 * worked out, left out by a host and printed on paper goes by the sections; by the plan goes only what is in sight.
 */
export interface StepPlan {
  /**
   * Steps that come before all others, in this order: what is attached fills the others, and what is agreed to decides
   * what else is asked.
   */
  readonly first?: readonly string[];
  /** Steps that begin within a section, which would else ask too much at once: by their id, the item that is their first. */
  readonly begin?: Readonly<Record<string, string>>;
  /** Items that are asked right after another one, in its step: by their id, the other's. */
  readonly after?: Readonly<Record<string, string>>;
}

/** The ids of the steps that begin within a section. */
export type StepsBegun<D> = D extends { readonly steps: { readonly begin: infer B } }
  ? Extract<keyof B, string>
  : never;
