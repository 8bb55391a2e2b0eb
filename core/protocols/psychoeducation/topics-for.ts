import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import type { SettingsChange } from '#core/protocols/protocol/settings.ts';
import type { Topic } from './topic.ts';
import { topics } from './topics.ts';

/** What holds whatever the therapy is; all else here was written for IPT. */
const ofAnyTherapy: readonly string[] = ['privacy', 'if_not_helped', 'help_now'];

/**
 * What there is to explain to the client of this form of therapy: of a therapy of its own only what holds everywhere, and of
 * a form of IPT all but what its file leaves out, and the sick role where nobody is given it (IPT protocol reference, 7, appendix E).
 */
export function topicsFor(
  { family, about, settings }: Pick<Protocol, 'family' | 'about' | 'settings'>,
  departs?: SettingsChange,
): Topic[] {
  const isGiven = (departs?.sickRole ?? settings.sickRole) !== 'none';
  const leftOut: readonly string[] = [...(about?.leavesOut ?? []), ...(isGiven ? [] : ['sick_role'])];
  return topics.filter(({ id }) => (family === 'ipt' || ofAnyTherapy.includes(id)) && !leftOut.includes(id));
}
