import { useQuery } from '@tanstack/react-query';
import type { GroupView } from '#core/api-answers/groups.ts';
import type { ProtocolAnswer } from '#core/api-answers/protocols.ts';
import { bringFiles } from '#core/forms-of-therapy/at-hand.ts';
import { purposeOf } from '#core/protocols/protocol/blueprint.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { filesNeeded, presetOf, protocolOf } from '#core/protocols/protocols.ts';
import { see } from '#web/app/api.ts';

type Form = Pick<NonNullable<GroupView['form']>, 'id' | 'edition'>;

async function bring(form: Form): Promise<Protocol> {
  await bringFiles(filesNeeded([form]));
  const shipped = protocolOf(form.id, form.edition);
  if (shipped) return shipped;
  const path = [form.id, form.edition].map(encodeURIComponent).join('/');
  return (await see<ProtocolAnswer>(`protocols/${path}`)).protocol;
}

/** The words of the form of therapy a group follows; undefined until they are here, or where there is no line to bring them. */
export function useFormOfGroup(form: Form | null): Protocol | undefined {
  const { data } = useQuery({
    queryKey: ['form of a group', form?.id, form?.edition],
    queryFn: () => (form ? bring(form) : undefined),
    enabled: form !== null,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return data;
}

/** What a meeting of this number is for, in one line, by the form of therapy; empty until its words are here. */
export function usePurpose({ form, group }: Pick<GroupView, 'form' | 'group'>, n: number): string {
  const protocol = useFormOfGroup(form);
  const { formed } = group.forming;
  if (!protocol || !form || !formed) return '';
  return purposeOf(protocol, n, presetOf(protocol, form.preset, formed.meetings)).purpose;
}
