import type { HelpService, Kind, Nation } from './service.js';
import { services } from './services.js';

/** Which services are wanted. What is left out does not matter. */
export interface Wanted {
  /** Those that help in any of these nations. */
  readonly nations?: readonly Nation[];
  /** Those of any of these kinds. */
  readonly kinds?: readonly Kind[];
  /** Ids that come first, in this order; the others follow as they stand in the list. Ids that are not there are passed over. */
  readonly order?: readonly string[];
}

/** The services of a list, ours unless another is given, that are wanted. The list itself stays as it is. */
export function servicesFor(
  { nations, kinds, order = [] }: Wanted = {},
  list: readonly HelpService[] = services,
): readonly HelpService[] {
  const found = list.filter(
    (service) =>
      (!nations || nations.some((nation) => service.nations.includes(nation))) &&
      (!kinds || kinds.some((kind) => service.kinds.includes(kind))),
  );
  const first = [...new Set(order)].flatMap((id) => found.filter((service) => service.id === id));
  return [...first, ...found.filter((service) => !first.includes(service))];
}
