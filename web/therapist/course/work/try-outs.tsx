import { useTranslation } from 'react-i18next';
import { tryOutsMode } from '#core/course/try-outs-mode.ts';
import { Part, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Empty } from '../../../ui/states.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { InPlace } from './in-place.tsx';
import { BackToWork, RoomHead } from './room-head.tsx';
import { sessionHere } from './session-here.ts';
import { agreeTryOut } from './technique-captures.ts';
import { TryOutCard } from './try-out-card.tsx';
import { tryOutsByStand } from './try-outs-by-stand.ts';
import css from './work.module.css';

/** What is tried between sessions: agreed, told, gone through; never marked (T-11). */
export function TryOutsRoom() {
  const { t } = useTranslation();
  const view = useCourseHere();
  const { course } = view;
  const mode = tryOutsMode(course);
  const all = course.tryOuts.tryOuts;
  const head = (
    <RoomHead
      above={<BackToWork />}
      title={t('work-techniques.tryOuts.title')}
      lead={mode === 'none' ? undefined : t(`work-techniques.tryOuts.mode.${mode}`)}
    />
  );
  if (mode === 'none') {
    return (
      <Stack gap="section">
        {head}
        <Notice>{t('work-techniques.tryOuts.mode.none')}</Notice>
      </Stack>
    );
  }
  const stands = tryOutsByStand(all);
  return (
    <Stack gap="section">
      {head}
      {all.length === 0 && (
        <Empty title={t('work-techniques.tryOuts.empty')}>{t('work-techniques.tryOuts.emptyWords')}</Empty>
      )}
      <InPlace
        key={all.length}
        capture={agreeTryOut(mode)}
        start={{ personIds: [], session: sessionHere(view) }}
        place={`new/${all.length}`}
        kind={all.length === 0 ? 'primary' : 'plain'}
        opens={t('work-techniques.tryOuts.agree')}
      />
      {(['told', 'waiting', 'closed'] as const)
        .filter((stand) => stands[stand].length > 0)
        .map((stand) => (
          <Part key={stand} title={t(`work-techniques.tryOuts.${stand}`)}>
            <ul className={css.cards}>
              {stands[stand].map((tryOut) => (
                <TryOutCard key={tryOut.id} tryOut={tryOut} />
              ))}
            </ul>
          </Part>
        ))}
    </Stack>
  );
}
