import { measures as usual } from '#core/protocols/ipt/settings.ts';
import type { MeasurePlan } from './protocol/measure-plan.ts';
import type { Protocol } from './protocol/protocol.ts';

type Measures = Pick<Protocol, 'measures'>;

/** What leads where nobody knows the protocol: as in individual IPT. */
export const usualMeasures: Measures = { measures: usual };

const asksAlways = ({ when, weight }: MeasurePlan) => weight === 'protocol' && when.includes('every_session');

/** The row of the measure the protocol goes by: the one it says leads, else the first it asks for at every session. */
export const leadingPlan = ({ measures }: Measures): MeasurePlan | undefined =>
  measures.find(({ leads }) => leads !== undefined) ?? measures.find(asksAlways);

/** The measure that signal, check-points, outcome, Today and figures go by; PHQ-9 where the protocol names none. */
export const primaryMeasure = (protocol: Measures): string =>
  leadingPlan(protocol)?.oneOf[0] ?? leadingPlan(usualMeasures)?.oneOf[0] ?? '';

const besideIt = { alone: null, with_gad_7: 'gad-7', with_phq_9: 'phq-9' } as const;

/**
 * The measure that recovery asks for as well (IPT protocol reference, 12.1: both below caseness where both were read
 * twice): as the protocol says, else the next it asks for at every session; null where the primary one stands alone.
 */
export function measureBeside(protocol: Measures): string | null {
  const plan = leadingPlan(protocol);
  const asked = plan?.leads?.recovery;
  if (asked) return besideIt[asked];
  return protocol.measures.filter(asksAlways).find((one) => one !== plan)?.oneOf[0] ?? null;
}
