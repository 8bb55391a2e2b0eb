import type { FidelityDomain } from '#core/protocols/protocol/fidelity-domain.ts';
import { phaseOf } from '#core/protocols/protocol/windows.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { useFormOfGroup } from '#web/group/form-of-group.ts';
import { useGroupHere } from '#web/group/frame.tsx';

/** The checklist of the form of therapy for a meeting of this number: what is due or may be in its phase; undefined until it is here. */
export function useChecklist(n: number): { all: FidelityDomain[]; due: FidelityDomain[] } | undefined {
  const { view } = useGroupHere();
  const protocol = useFormOfGroup(view.form);
  if (!protocol || !view.form) return undefined;
  const all = protocol.fidelity;
  const phase = phaseOf(presetOf(protocol, view.form.preset, view.group.forming.formed?.meetings), n);
  return { all, due: all.filter((one) => one[phase] !== 'not_due') };
}
