import { useTranslation } from 'react-i18next';
import { ringChoices, ringOf } from '#web/both/people/rings.ts';

/** The rings of the circle in the client's words, and back from the value chosen. */
export function useRings() {
  const { t } = useTranslation();
  return { rings: ringChoices((ring) => t(`client.people.ring.${ring}`)), ringOf };
}

/** Tones a client chooses from. Safety is asked apart, and never shown again. */
export const tones = ['supportive', 'mixed', 'conflictual', 'distant', 'cut_off'] as const;
