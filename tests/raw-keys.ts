import { instruments } from '#core/instruments/instruments.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';

/** Ids with a hyphen are looked for by name, since words are written with one too. */
const hyphened = new Set(
  [
    ...everyProtocol().flatMap(({ id, presets, sheets, trackers, meetings, cards, phases }) => [
      id,
      ...[presets, sheets, trackers, meetings, cards, phases].flatMap((rows) => rows.map((row) => row.id)),
    ]),
    ...instruments.keys(),
  ].filter((id) => id.includes('-') && /[a-z]/.test(id)),
);

/** Words that are ids as well and are said in sentences. */
const words = new Set(['follow-up', 'mid-point', 'half-year-review', 'step-up']);

/**
 * What a text shows as it is stored: a key with an underscore or a capital within, an id of a form, sheet, tracker or
 * instrument, a day in figures, a place left unfilled. A clinical id such as MS-12 is read by clinicians and is none.
 */
export function rawKeysIn(text: string): string[] {
  const found =
    text.match(/\{\{?\w+\}?\}|\b\d{4}-\d{2}-\d{2}\b|\bundefined\b|\[object|[A-Za-z][\w-]*/g) ?? [];
  return found.filter(
    (one) =>
      /^[\d{[]|^undefined$/.test(one) ||
      /^[a-z]+(_[a-z0-9]+)+$/.test(one) ||
      /^[a-z]+[A-Z]\w*$/.test(one) ||
      (hyphened.has(one) && !words.has(one)),
  );
}
