import { useTranslation } from 'react-i18next';
import type { MemberSeen } from '#core/api-answers/groups.ts';
import { useNameOf } from '#web/app/colleagues.ts';
import { useGroupHere } from '#web/group/frame.tsx';
import css from '#web/group/group.module.css';
import { Notice } from '#web/ui/words/notice.tsx';

type Told = NonNullable<MemberSeen['toldOtherwise']>[number];

/** What whoever led is called, also once they lead no more. */
export function useWhoTold(): (person: string) => string {
  const { t } = useTranslation();
  const { view } = useGroupHere();
  const nameOf = useNameOf();
  return (by) =>
    view.facilitators.find(({ person }) => person === by)?.name || nameOf(by) || t('group.otherwise.another');
}

/** What the two who led a meeting told otherwise of one member: both stay, and it is said by whom the second is. */
export function ToldOfMember({ told }: { told: readonly Told[] }) {
  const { t } = useTranslation();
  const whoTold = useWhoTold();
  const inWords = ({ place, said }: Told) => {
    if (place === 'came') return t(`group.came.${said as 'present'}`);
    return place === 'last_task' ? t(`group.meeting.lastTask.${said as 'done'}`) : said;
  };
  if (told.length === 0) return null;
  return (
    <Notice kind="warn" title={t('group.otherwise.title')}>
      <ul className={css.plain}>
        {told.map((one) => (
          <li key={`${one.n} ${one.place} ${one.by} ${one.said}`} dir="auto">
            {t(`group.otherwise.of.${one.place}`, {
              n: one.n,
              who: whoTold(one.by),
              said: inWords(one),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
