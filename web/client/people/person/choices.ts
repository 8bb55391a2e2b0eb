import { useTranslation } from 'react-i18next';
import { roles } from '#core/course/inventory/person.ts';
import { ringChoices, ringOf } from '#web/both/people/rings.ts';

/** The rings of the circle in the client's words, and back from the value chosen. */
export function useRings() {
  const { t } = useTranslation();
  return { rings: ringChoices((ring) => t(`client.people.ring.${ring}`)), ringOf };
}

/** Kinds of tie that a client chooses from: all there are, so that one chosen in session reads the same here. */
export const tieRoles = roles;
export const livings = ['living', 'deceased', 'unknown'] as const;

/** Tones a client chooses from. Safety is asked apart, and never shown again. */
export const tones = ['supportive', 'mixed', 'conflictual', 'distant', 'cut_off'] as const;
export const disclosures = ['share_freely', 'in_session', 'not_now'] as const;
export const safeties = ['safe', 'sometimes_not', 'not', 'prefer_not_to_say'] as const;
export const frequencies = [
  'daily',
  'several_week',
  'weekly',
  'fortnightly',
  'monthly',
  'few_year',
  'rarely',
  'none',
] as const;
