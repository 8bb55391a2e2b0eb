import { faultOf } from '#core/forms/field-fault.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { inWordingOf, unfit } from './in-wording.ts';
import { type ContentPack, contentPackShape } from './pack-shape.ts';
import { contentPackWords } from './words.ts';

/** A pack read by its shape alone, or why not, with the field at fault. */
export function readPack(pack: unknown): ContentPack | Refusal {
  const read = contentPackShape.safeParse(pack);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue?.path.length ? ` (at ${issue.path.join('.')})` : '';
  return unfit(contentPackWords.en.thisContentPackCannot(where, issue?.message), {
    field: issue?.path.join('.') ?? '',
    fault: issue ? faultOf(issue) : '',
    ...(issue?.code === 'unrecognized_keys' && { unknown: issue.keys }),
  });
}

/** The instrument with a licensed service's wording in it, or why the pack does not fit. Policy P12. */
export function withWording(instrument: Instrument, given: unknown): Instrument | Refusal {
  const pack = readPack(given);
  return 'refused' in pack ? pack : inWordingOf(instrument, pack);
}
