import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { maybe, ten } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { thingId } from '#core/forms/thing-named.ts';
import { skills } from '#core/protocols/skills/skills.ts';
import { stateWords } from './words.ts';

export const skillIds = skills.map(({ id }) => id);

/** Skills of the practice library, as they were practised. IPT protocol reference, 3.10. */
export const practised = z.object({
  skill: z.enum(skillIds, { error: stateWords.en.chooseSkillFromLibrary }),
  personId: personId.optional(),
  /** The client's own words for it. */
  rehearsal: maybe,
  /** How sure of it, 0 to 10. */
  confidence: ten.optional(),
  rolePlayId: thingId.optional(),
  session: sessionNumber.optional(),
});

export interface Practice extends z.output<typeof practised> {
  id: string;
  on: string;
  by: string;
}

export interface SkillsPractised {
  practices: Practice[];
}

export const facts = { SkillPractised: practised };
export const fact = factsOf(facts);
export const start: SkillsPractised = { practices: [] };
