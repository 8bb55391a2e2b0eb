import { useTranslation } from 'react-i18next';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Empty, type EmptyProps } from '#web/ui/layout/states.tsx';

/** Nothing stands here yet, and what to do first; once the course is finished, that nothing was written here. */
export function NothingHere(props: EmptyProps) {
  const { t } = useTranslation();
  const isOver = useMyCourse().course.closing.closed !== null;
  return isOver ? <Empty title={t('client.finished.none')} /> : <Empty {...props} />;
}
