import { useTranslation } from 'react-i18next';
import type { Cycle as CycleRecord } from '#core/course/cycle/state.ts';
import { breaksPictured, pictured } from '#web/both/cycle/drawn.ts';
import { nameOf } from '#web/both/people/names.ts';
import { Cycle } from '#web/pictures/cycle/cycle.tsx';
import { ActButton } from '#web/therapist/course/forms/act-button.tsx';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { DrawCycle } from './draw.tsx';
import { CheckGuess, TryBreak } from './tried.tsx';

function OneCycle({ cycle }: { cycle: CycleRecord }) {
  const { t } = useTranslation();
  const { day: said } = useDaysInWords();
  const { course } = useCourseView();
  const name = (id: string) => nameOf(course, id);
  const now = cycle.versions.at(-1);
  if (!now) return null;
  const guess = now.nodes.find(({ key, certainty }) => key === 'otherFeels' && certainty === 'guess');
  const isShared = now.shared !== 'not_yet';
  return (
    <Stack>
      <Cycle
        title={now.title}
        level={3}
        nodes={pictured(now.nodes, name)}
        breaks={breaksPictured(now, (kind) => t(`formulation.cycle.kinds.${kind}`))}
        virtuous={now.virtuous && pictured(now.virtuous.nodes, name)}
      />
      <p className={css.meta}>
        {t('formulation.cycle.standing', {
          version: now.version,
          state: t(`formulation.cycle.states.${now.state}`),
          on: said(now.on),
        })}{' '}
        {now.as === 'client' && `${t('formulation.cycle.byClient')} `}
        {isShared
          ? t('formulation.cycle.shared', { on: said(now.shared) })
          : t('formulation.cycle.notShared')}
      </p>
      <ul className={shapes.plainList}>
        {cycle.checks.map(({ on, result, words }) => (
          <li key={`${on}-${words}`}>
            {t('formulation.cycle.checked', {
              on: said(on),
              result: t(`formulation.cycle.results.${result}`),
            })}{' '}
            <bdi>{words}</bdi>
          </li>
        ))}
        {cycle.tried.map(({ on, words }) => (
          <li key={`${on}-${words}`}>
            {t('formulation.cycle.triedOn', { on: said(on) })} <bdi>{words}</bdi>
          </li>
        ))}
      </ul>
      <Row align="top">
        <FormOnDemand act="drawCycle" place={cycle.id} words={t('formulation.cycle.again')}>
          {(close) => <DrawCycle cycle={cycle} close={close} />}
        </FormOnDemand>
        {!isShared && (
          <ActButton act="shareCycle" form={{ cycle: cycle.id }} words={t('formulation.cycle.share')} />
        )}
        {guess && (
          <FormOnDemand act="checkGuess" place={cycle.id} words={t('formulation.cycle.check')} kind="quiet">
            {(close) => <CheckGuess cycle={cycle} node={guess.id} close={close} />}
          </FormOnDemand>
        )}
        {now.breakPoints.length > 0 && (
          <FormOnDemand act="tryBreak" place={cycle.id} words={t('formulation.cycle.tried')} kind="quiet">
            {(close) => <TryBreak cycle={cycle} close={close} />}
          </FormOnDemand>
        )}
      </Row>
    </Stack>
  );
}

/** How mood and ties keep each other going, in the client's words. */
export function CyclePart() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { cycles } = course.cycle;
  return (
    <Stack gap="section">
      {cycles.length === 0 && (
        <Empty title={t('formulation.cycle.none')}>{t('formulation.cycle.noneLead')}</Empty>
      )}
      {cycles.map((cycle) => (
        <OneCycle key={cycle.id} cycle={cycle} />
      ))}
      <FormOnDemand
        act="drawCycle"
        words={t(cycles.length === 0 ? 'formulation.cycle.draw' : 'formulation.cycle.another')}
        kind={cycles.length === 0 ? 'plain' : 'quiet'}
      >
        {(close) => <DrawCycle cycle={undefined} close={close} />}
      </FormOnDemand>
    </Stack>
  );
}
