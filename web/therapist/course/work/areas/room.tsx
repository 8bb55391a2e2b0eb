import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { activeFoci } from '#core/course/focus/active.ts';
import { areaOfRoom, roomFollowed } from '#core/course/focus/areas-followed.ts';
import type { Area } from '#core/protocols/areas/area.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { BackToWork, RoomHead } from '#web/therapist/course/work/room-head.tsx';
import { Columns, Part, Stack } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Notice } from '#web/ui/words/notice.tsx';
import css from './areas.module.css';
import { AreaAside } from './aside.tsx';
import { StrategyItem } from './strategy.tsx';
import { strategyState } from './strategy-state.ts';

interface AreaRoomProps {
  area: Area;
  title: string;
  stage?: string;
  children: ReactNode;
}

/** The room of one problem area: the work itself, and beside it what the area is and what to watch for. */
export function AreaRoom({ area, title, stage, children }: AreaRoomProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const isFocus = activeFoci(course).some((focus) => roomFollowed(course, focus.area) === area);
  return (
    <Stack gap="section">
      <RoomHead above={<BackToWork />} title={title} lead={areaOfRoom(course, area).concept} />
      {!isFocus && <Notice>{t('work.area.room.notFocus')}</Notice>}
      <Columns shape="main">
        <Stack gap="section">{children}</Stack>
        <AreaAside area={area} stage={stage} />
      </Columns>
    </Stack>
  );
}

interface StrategiesProps {
  area: Area;
  used: readonly string[];
  /** Those of them of which something is written here. */
  written: readonly string[];
  /** What is written at each strategy, by its id. */
  steps: Readonly<Record<string, ReactNode>>;
}

/** The strategies of an area in the manual's order; the next one is open. IPT protocol reference, 2.3. */
export function Strategies({ area, used, written, steps }: StrategiesProps) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { strategies } = areaOfRoom(course, area);
  const next = strategies.find(({ id, use }) => use === 'usual' && !used.includes(id));
  return (
    <Part title={t('work.area.room.strategies')}>
      <ol className={classes(shapes.plainList, css.strategies)}>
        {strategies.map((strategy) => (
          <StrategyItem
            key={strategy.id}
            strategy={strategy}
            state={strategyState(strategy, { used, written, next: next?.id })}
          >
            {steps[strategy.id]}
          </StrategyItem>
        ))}
      </ol>
    </Part>
  );
}
