import { areasOf } from './areas/areas-of.ts';
import type { Protocol } from './protocol/protocol.ts';

/** What a protocol is and how long it takes, without its tasks and rules: for lists and for choosing one. */
export type ProtocolCard = Pick<
  Protocol,
  | 'id'
  | 'edition'
  | 'name'
  | 'says'
  | 'family'
  | 'about'
  | 'format'
  | 'ages'
  | 'stands'
  | 'participants'
  | 'credentials'
  | 'signOffs'
  | 'presets'
  | 'defaultPreset'
  | 'settings'
  | 'certainty'
  | 'sources'
> & {
  /** How many focuses it allows, and what a client reads for the areas they are chosen from. */
  foci?: { max: number; areas: { id: string; clientLabel: string }[] };
};

export const cardOf = (protocol: Protocol): ProtocolCard => ({
  id: protocol.id,
  edition: protocol.edition,
  name: protocol.name,
  says: protocol.says,
  family: protocol.family,
  ...(protocol.about && { about: protocol.about }),
  format: protocol.format,
  ...(protocol.ages && { ages: protocol.ages }),
  ...(protocol.stands && { stands: protocol.stands }),
  participants: protocol.participants,
  credentials: protocol.credentials,
  signOffs: protocol.signOffs,
  presets: protocol.presets,
  defaultPreset: protocol.defaultPreset,
  settings: protocol.settings,
  certainty: protocol.certainty,
  sources: protocol.sources,
  foci: {
    max: protocol.focus.max,
    areas: areasOf(protocol).map(({ id, clientLabel }) => ({ id, clientLabel })),
  },
});
