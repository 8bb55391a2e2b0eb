import type { GroupForm } from '#core/api-answers/groups.ts';
import type { OwnProtocol } from '#core/book/doing.ts';
import { ownProtocol } from '#core/course/protocol-followed/own-protocol.ts';
import { primaryMeasure } from '#core/protocols/primary-measure.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { protocolOf } from '#core/protocols/protocols.ts';

type Named = { id: string; edition: string };

/** The form of therapy a group follows, shipped or the service’s own; undefined where nobody knows it any more. */
export const formFollowed = (chosen: Named, protocols: readonly OwnProtocol[]): Protocol | undefined =>
  protocolOf(chosen.id, chosen.edition) ?? ownProtocol(chosen, { protocols });

/** The measure by which a group sees how its members are: the one read aloud, else the one the form goes by. */
export const measureOfGroup = (form: Protocol | undefined): string =>
  form ? (form.group?.aloud?.measure ?? primaryMeasure(form)) : 'phq-9';

/** The form as those in the group read it. */
export function formOfGroup(form: Protocol | undefined, preset: string): GroupForm | null {
  if (!form?.group) return null;
  const { id, edition, name, group } = form;
  return { id, edition, preset, name, aloud: group.aloud ?? null, members: group.members };
}
