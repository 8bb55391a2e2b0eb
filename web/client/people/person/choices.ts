import { useTranslation } from 'react-i18next';
import { type Ring, roles } from '#core/course/inventory/person.ts';
import type { Choice } from '#web/ui/fields/radio-list.tsx';

const outward: readonly Ring[] = [1, 2, 3, 0];

/** The rings of the circle in the client's words, and back from the value chosen. */
export function useRings(): { rings: Choice[]; ringOf: (value: string) => Ring } {
  const { t } = useTranslation();
  return {
    rings: outward.map((ring) => ({ value: String(ring), label: t(`client.people.ring.${ring}`) })),
    ringOf: (value) => outward.find((ring) => String(ring) === value) ?? 3,
  };
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
