import { useTranslation } from 'react-i18next';
import { useMyCourse } from '#web/client/my-course.tsx';
import type { Reads } from '#web/client/page/who-reads.tsx';

/** Who sees my people: it says already that whom I keep to myself is left out. */
export function usePeopleReads(): Reads {
  const { t } = useTranslation();
  const { who } = useMyCourse();
  const says = t('client.people.reads', { who });
  return { says, instead: says, by: ['addPerson', 'changePerson', 'placePerson'] };
}
