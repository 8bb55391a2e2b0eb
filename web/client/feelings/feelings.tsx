import { useTranslation } from 'react-i18next';
import { useMyCourse } from '#web/client/my-course.tsx';
import { NothingHere } from '#web/client/page/nothing-here.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { NameFeeling } from './name.tsx';
import { OneFeeling } from './one.tsx';

/** Feelings I gave a name to: mine until I share them; beside each how it looked to my therapist, where they said so (T-04). */
export function MyFeelings() {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const records = course.feelings.records.toReversed();
  return (
    <ClientPage
      ofCourse
      title={t('client.practice.feelings.title')}
      lead={t(course.closing.closed ? 'client.finished.lead' : 'client.practice.feelings.lead')}
      reads={{ says: t('client.practice.feelings.reads', { who }), by: ['nameFeeling', 'shareFeeling'] }}
    >
      {may('nameFeeling') && (
        <ShutsOnceDone
          title={t('client.practice.feelings.name')}
          open={records.length === 0 ? 'at first' : 'on demand'}
        >
          {(done) => <NameFeeling onSaid={done} />}
        </ShutsOnceDone>
      )}
      {records.length === 0 && !may('nameFeeling') && (
        <NothingHere title={t('client.practice.feelings.none')} />
      )}
      {records.length > 0 && (
        <Part title={t('client.practice.feelings.named')}>
          <ul className={css.items}>
            {records.map((record) => (
              <OneFeeling key={record.id} record={record} />
            ))}
          </ul>
        </Part>
      )}
    </ClientPage>
  );
}
