import { useTranslation } from 'react-i18next';
import { useMyCourse } from '#web/client/my-course.tsx';
import { NothingHere } from '#web/client/page/nothing-here.tsx';
import { ClientPage } from '#web/client/page/page.tsx';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { MyConversation } from './conversation.tsx';
import { PlanSaying } from './plan.tsx';
import { MySaying } from './saying.tsx';
import { WorkedThrough } from './worked-through.tsx';

/** What I want to say: feelings in my words, and conversations in steps; I hold the plan and tell here how it went (T-04, T-07). */
export function MyTalks() {
  const { t } = useTranslation();
  const { course, may, who } = useMyCourse();
  const { sayings, conversations } = course.talksAhead;
  const throughs = course.communication.analyses.length + course.rolePlays.rolePlays.length;
  const some = sayings.length + conversations.length + throughs > 0;
  return (
    <ClientPage
      ofCourse
      title={t('client.practice.talks.title')}
      lead={t(course.closing.closed ? 'client.finished.lead' : 'client.practice.talks.lead')}
      reads={{
        says: t('client.practice.talks.reads', { who }),
        instead: t('client.practice.talks.readsSave', { who }),
        written: [...sayings, ...conversations],
        by: ['planSaying', 'agreeTryOut', 'tellTryOut'],
      }}
      actions={some && <PrintButton />}
    >
      {!some && (
        <NothingHere title={t('client.practice.talks.none')}>
          {t('client.practice.talks.noneWhy')}
        </NothingHere>
      )}
      {sayings.toReversed().map((one) => (
        <MySaying key={one.id} saying={one} />
      ))}
      {conversations.toReversed().map((one) => (
        <MyConversation key={one.id} conversation={one} />
      ))}
      <WorkedThrough />
      {may('planSaying') && (
        <ShutsOnceDone title={t('client.practice.talks.add')}>
          {(done) => <PlanSaying onSaid={done} />}
        </ShutsOnceDone>
      )}
    </ClientPage>
  );
}
