import { useTranslation } from 'react-i18next';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { BackToWork } from './room-head.tsx';

/** Stands where a piece of work was struck out, or its address was mistyped. */
export function WorkNotFound() {
  const { t } = useTranslation();
  return (
    <Stack>
      <Empty title={t('work.gone')} action={<BackToWork />}>
        {t('work.goneWords')}
      </Empty>
    </Stack>
  );
}
