import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Loading } from '#web/ui/layout/states.tsx';

const Journey = lazy(async () => ({ default: (await import('./journey.tsx')).Journey }));

/** The pictures of the way come behind the page. */
export function JourneyLater() {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('ending.journey')} level={3}>
      <Suspense fallback={<Loading />}>
        <Journey />
      </Suspense>
    </Disclosure>
  );
}
