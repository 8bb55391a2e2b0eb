import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { ownProtocol } from '#core/course/protocol-followed/own-protocol.ts';
import type { Group } from '#core/group/group.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import { beginsAs } from '#server/credentials/begins-as.ts';
import type { Installation } from '#server/installation.ts';

const brought = z.looseObject({ person: z.string(), supervisor: z.string().default('') });

/**
 * Whoever is brought in to lead is asked for what whoever forms a group is; in training they lead under a named supervisor.
 * @returns the form, naming that supervisor only where it is so
 */
export async function leadsAs(
  installation: Installation,
  act: string,
  form: unknown,
  { group, doing }: { group: Group; doing: Doing },
): Promise<unknown> {
  const { formed } = group.forming;
  if (act !== 'bringFacilitator' || !formed) return form;
  const { supervisor, ...rest } = brought.parse(form);
  const asked =
    protocolOf(formed.protocol.id, formed.protocol.edition) ?? ownProtocol(formed.protocol, doing);
  const who = { person: rest.person, supervisor };
  const gives = await beginsAs(installation, who, asked, doing.on, 'colleague');
  return gives?.as === 'trainee' ? { ...rest, supervisor } : rest;
}
