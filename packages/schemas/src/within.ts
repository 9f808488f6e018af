import type { Issue } from '@safeguarding-forms/instruments/internal/model/issues.js';

const joined = (part: string, path: string): string =>
  !path ? part : path.startsWith('[') ? part + path : `${part}.${path}`;

/** An issue with a part of a submission, told of the whole: `q1.detail` of the answers is `answers.q1.detail`. */
export function within<C extends string>(part: string, { path, code, params }: Issue<C>): Issue<C> {
  const { place } = params;
  return {
    path: joined(part, path),
    code,
    params: place === undefined ? params : { ...params, place: joined(part, String(place)) },
  };
}
