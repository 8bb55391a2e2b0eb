import { useTranslation } from 'react-i18next';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from './page.module.css';

/** What stands here is in the therapist’s words: said, so that it does not read as if the client had written it. */
export function WrittenByTherapist() {
  const { t } = useTranslation();
  const { who } = useMyCourse();
  return <p className={css.soft}>{t('client.writtenBy', { who })}</p>;
}
