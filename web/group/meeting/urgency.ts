import { urgencyOfItem } from '#core/course/risk/urgency.ts';
import type { UrgencyInGroup } from '#core/group/answering/alarm-rule.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { riskItemsIn } from '#core/instruments/scoring/risk-items.ts';
import type { Sheet } from '#web/both/measures/answers.ts';

/** How soon somebody speaks with this member; null where no answer asks for it. A plan is now. IPT protocol reference, 12.1. */
export function urgencyOf(
  instrument: Instrument | undefined,
  { sheet, plan }: { sheet: Sheet; plan?: string | undefined },
): UrgencyInGroup | null {
  if (plan === 'yes') return 'now';
  if (!instrument) return null;
  const answers = new Map(instrument.items.map(({ n }) => [n, sheet[n] ?? null]));
  const found = riskItemsIn(instrument, answers).map(({ item, value }) =>
    urgencyOfItem(instrument.id, item, value, 'in_a_group'),
  );
  if (found.length === 0) return null;
  return found.includes('now') ? 'now' : 'same_day';
}
