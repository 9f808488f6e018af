/**
 * What a legal ground is in the law of data protection: a lawful basis of Article 6 of the UK GDPR, a condition of its
 * Article 9, a condition of Schedule 1 to the DPA 2018 (which for special categories never stands without
 * Article 9(2)(b), (g), (h), (i) or (j)), law enforcement processing under Part 3 of that Act (which takes the place of both Articles), or none of these.
 */
export type GroundKind = 'article-6' | 'article-9' | 'schedule-1' | 'part-3' | 'neither';

/** A legal ground as data: what it counts as, and the provision that it rests on. */
export interface Ground {
  readonly kinds: readonly GroundKind[];
  readonly cite: string;
}
