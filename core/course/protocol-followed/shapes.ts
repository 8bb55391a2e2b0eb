import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { settingsChangeShape } from '#core/protocols/protocol/settings.ts';

/** What is recorded of how the protocol is followed, passed over or agreed anew. */
export const protocolFollowedFacts = {
  BlockPassed: z.object({
    milestone: z.string(),
    why: z.string(),
    session: z.number().int().min(0),
    supervisor: z.string(),
  }),
  Recontracted: z.object({
    sessions: z.number().int().min(1).max(200),
    preset: z.string(),
    aim: z.string(),
    why: z.string(),
    session: z.number().int().min(0),
    supervisor: z.string(),
  }),
  ProtocolSettingsChanged: z.object({ settings: settingsChangeShape, why: z.string() }),
};

export const protocolFollowedFact = factsOf(protocolFollowedFacts);
