import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';

/** A therapist with no course yet: what to do first. */
export function FirstDay() {
  const { t } = useTranslation();
  return (
    <Empty
      title={t('today.first.title')}
      action={
        <Link to="/courses/new" className={buttonClass({ kind: 'primary' })}>
          {t('today.openCourse')}
        </Link>
      }
    >
      <Stack>
        <p>{t('today.first.says')}</p>
        <p>{t('today.first.look')}</p>
      </Stack>
    </Empty>
  );
}
