import { useTranslation } from 'react-i18next';
import type { GroupView } from '#core/api-answers/groups.ts';
import { whoAnswers } from '#core/group/answering/answering.ts';
import { useSayHere } from '#web/app/offline/said-here.ts';
import { useWrittenDown } from '#web/app/offline/what-became.ts';
import { seenTo } from '#web/app/offline/written-down.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { howTold } from './how-told.ts';
import { Called } from './in-danger.tsx';

/** Of whom something was said of dying that nobody was told: it is said at once, with what to do now. IPT protocol reference, 9.3 step 1. */
export function NotTold({ view }: { view: GroupView }) {
  const { t } = useTranslation();
  const all = useWrittenDown();
  const notTold = view.members.flatMap((member) => {
    const told = howTold(all, member.course);
    return told?.became === 'not told' ? [{ ...told, name: member.name }] : [];
  });
  useSayHere(notTold.map(({ course }) => course));
  return notTold.map(({ name, ...told }) => {
    return (
      <Notice
        key={told.course}
        kind="danger"
        spoken="now"
        title={t('group.danger.notTold', { name })}
        actions={
          <Button size="small" onPress={() => seenTo(told.course)}>
            {t('group.danger.toldMyself')}
          </Button>
        }
      >
        {told.says && <p>{told.says}</p>}
        <p>
          {t(whoAnswers(view.group).length > 0 ? 'group.danger.callNow' : 'group.danger.callAnybody', {
            name,
          })}
        </p>
        <Called view={view} />
      </Notice>
    );
  });
}
