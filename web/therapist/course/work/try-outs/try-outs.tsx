import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import type { TryOut } from '#core/course/try-outs/state.ts';
import css from '#web/therapist/course/captures/captures.module.css';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { BackToWork, RoomHead } from '#web/therapist/course/work/room-head.tsx';
import { useFold } from '#web/ui/layout/fold.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice } from '#web/ui/words/notice.tsx';
import { tryOutsByState } from './by-state.ts';
import { agreeTryOut } from './captures.ts';
import { TryOutCard } from './try-out.tsx';

/** How many stand open: all of what is under way, up to a screenful, and the latest of what is done with. */
const mostOpen = { told: 6, waiting: 6, closed: 2 };

interface StandingProps {
  stand: keyof typeof mostOpen;
  tryOuts: readonly TryOut[];
}

/** The try-outs that stand alike, the latest first; the older ones under their count, unless an address leads to one. */
function Standing({ stand, tryOuts }: StandingProps) {
  const { t } = useTranslation();
  const asked = useLocation({ select: ({ hash }) => hash });
  const leadsHere = tryOuts.some(({ id }) => id === asked);
  const { shown, turn } = useFold(tryOuts, mostOpen[stand], 'first', leadsHere ? 'whole' : 'folded');
  return (
    <Part title={t(`work.tryOuts.${stand}`)}>
      <ul className={classes(shapes.plainList, css.cards)}>
        {shown.map((tryOut) => (
          <TryOutCard key={tryOut.id} tryOut={tryOut} />
        ))}
      </ul>
      {turn}
    </Part>
  );
}

/** What is tried between sessions: agreed, told, gone through; never marked (T-11). */
export function TryOutsRoom() {
  const { t } = useTranslation();
  const view = useCourseView();
  const { course } = view;
  const mode = tryOutsMode(course);
  const all = course.tryOuts.tryOuts;
  const head = (
    <RoomHead
      above={<BackToWork />}
      title={t('work.tryOuts.title')}
      lead={mode === 'none' ? undefined : t(`work.tryOuts.mode.${mode}`)}
    />
  );
  if (mode === 'none') {
    return (
      <Stack gap="section">
        {head}
        <Notice>{t('work.tryOuts.mode.none')}</Notice>
      </Stack>
    );
  }
  const stands = tryOutsByState(all);
  return (
    <Stack gap="section">
      {head}
      {all.length === 0 && <Empty title={t('work.tryOuts.empty')}>{t('work.tryOuts.emptyWords')}</Empty>}
      <InPlace
        capture={agreeTryOut(mode)}
        start={{ personIds: [], session: sessionNow(view) }}
        place="new"
        kind={all.length === 0 ? 'primary' : 'plain'}
        opens={t('work.tryOuts.agree')}
      />
      {(['told', 'waiting', 'closed'] as const)
        .filter((stand) => stands[stand].length > 0)
        .map((stand) => (
          <Standing key={stand} stand={stand} tryOuts={stands[stand]} />
        ))}
    </Stack>
  );
}
