import { useTranslation } from 'react-i18next';
import { OutcomeRead } from '#web/therapist/course/measures/outcome.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

/** How the course turned out by its scores, where one looks back on it. */
export function OutcomeNow() {
  const { t } = useTranslation();
  return (
    <Stack>
      <h3>{t('ending.outcomeTitle')}</h3>
      <OutcomeRead />
    </Stack>
  );
}
