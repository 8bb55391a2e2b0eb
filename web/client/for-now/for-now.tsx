import { useTranslation } from 'react-i18next';
import { isEased } from '#core/course/assessment/sick-role-sides.ts';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { frameOf } from '#core/course/protocol-followed/frame.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { MyDuty } from './duty.tsx';
import { WhoMaySee } from './who-may-see.tsx';

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Part title={title}>
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What is set down for now: the card I hold, which gets smaller as I get better, and which I may show (I-08, M-10). */
export function ForNow() {
  const { t, i18n } = useTranslation();
  const { course, who } = useMyCourse();
  const { given } = course.sickRole;
  const { closed } = course.closing;
  if (!given) {
    return (
      <ClientPage ofCourse title={t('client.forNow.title')}>
        <Empty title={t('client.forNow.none')}>{t('client.forNow.noneWhy', { who })}</Empty>
      </ClientPage>
    );
  }
  const holds = isEased(course);
  const isTaken = given.eased.length > 0 && given.eased.every(({ state }) => state === 'ended');
  const isOver = given.ended ?? (isTaken ? null : closed);
  const isDistress = given.mode === 'distress_frame' || frameOf(course) === 'distress';
  return (
    <ClientPage
      ofCourse
      title={t('client.forNow.title')}
      lead={holds && t(`client.forNow.why.${isDistress ? 'distress' : 'illness'}`)}
      actions={holds && <PrintButton />}
    >
      {!holds && (
        <Notice
          kind="good"
          title={
            isOver
              ? t('client.forNow.ended', { on: dayInWords(isOver.on, i18n.language) })
              : t('client.forNow.allTaken')
          }
        >
          <p>
            {t(
              given.ended
                ? 'client.forNow.endedWhy'
                : isOver
                  ? 'client.forNow.closedWhy'
                  : 'client.forNow.allTakenWhy',
            )}
          </p>
          {given.ended?.words && <p dir="auto">{given.ended.words}</p>}
        </Notice>
      )}
      {given.eased.length > 0 && (
        <Part title={t(holds ? 'client.forNow.eased' : 'client.forNow.easedThen')}>
          <ul className={css.items}>
            {given.eased.map((duty) => (
              <MyDuty key={duty.id} duty={duty} holds={holds} />
            ))}
          </ul>
        </Part>
      )}
      {holds && <Lines title={t('client.forNow.kept')} lines={given.kept} />}
      {holds && <Lines title={t('client.forNow.recovery')} lines={given.recovery} />}
      {holds && (
        <p>
          {given.until
            ? t('client.forNow.until', { on: dayInWords(given.until, i18n.language) })
            : t('client.forNow.someTime')}
        </p>
      )}
      {!hasEndedByDeath(course) && <WhoMaySee />}
    </ClientPage>
  );
}
