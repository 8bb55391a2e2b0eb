import { useTranslation } from 'react-i18next';
import type { StandsIn } from '#core/api-answers/duty.ts';
import { useListed } from '#web/ui/words/listed.ts';

/** Who stands in for a therapist who is away, in words: their names and what they are, or that alone while no name is known. */
export function useStandsIn(): (standsIn: StandsIn) => string {
  const { t } = useTranslation();
  const listed = useListed();
  return ({ who, names }) => {
    const role = t(`away.role.${who}`);
    return names.length > 0 ? t('away.named', { names: listed(names), role }) : role;
  };
}
