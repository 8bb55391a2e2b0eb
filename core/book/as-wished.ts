/** The chart beside each in which something of the client's was struck out: as it stands with all of that. */
const wished = new WeakMap<object, object>();

/**
 * The chart as the client's wishes stand in it. A strike takes an entry out of the chart; it takes back no wish to keep
 * something to oneself, since both entries stay in the record. IPT protocol reference, 4.2 (disclosure), 9.6.
 */
export const asWished = <Whole extends object>(whole: Whole): Whole =>
  (wished.get(whole) as Whole | undefined) ?? whole;

/** The first chart, with the second as that in which the client's wishes stand. */
export function wishedAs<Whole extends object>(whole: Whole, withWishes: Whole): Whole {
  if (whole !== withWishes) wished.set(whole, withWishes);
  return whole;
}
