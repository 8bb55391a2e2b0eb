import { useTranslation } from 'react-i18next';
import { leadOf } from '#core/course/closing/measured-outcome.ts';
import { guide } from '#core/guide/guide.ts';
import { useInstruments } from '#web/app/instruments.ts';
import { answeredIn } from '#web/both/measures/main-first.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Columns, Part } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { AboutInstrument } from './about-instrument.tsx';
import { useTheirCoursesBefore } from './courses-before.ts';
import { Due } from './due.tsx';
import { Library } from './library.tsx';
import css from './measures.module.css';
import { NotedBetween } from './noted-between.tsx';
import { Outcome } from './outcome.tsx';
import { OutcomeLaid } from './outcome-laid.tsx';
import { Plan } from './plan.tsx';
import { Readings } from './readings.tsx';
import { Signals } from './signals.tsx';
import { ToTalkAbout } from './to-talk-about.tsx';
import { InstrumentTrajectory } from './trajectory.tsx';

/** The measures: how it goes, what is due, the course of each instrument, every reading, and where each comes from. */
export function MeasuresRoom() {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  const instruments = useInstruments();
  const before = useTheirCoursesBefore();
  const used = answeredIn(course, instruments, before);
  const isAnswered = answeredIn(course, instruments).length > 0;
  const first = guide(course, today)?.measures[0]?.instrument ?? leadOf(course).measure;
  return (
    <div className={css.room}>
      <Columns>
        <Part title={t('measures.signal.title')}>
          <Signals />
        </Part>
        <Part title={t('measures.due.title')} id="due">
          <Due />
        </Part>
      </Columns>
      <Part title={t('measures.trajectories')}>
        {used.length === 0 ? (
          <Empty title={t('measures.none')}>
            {t('measures.noneLead', { instrument: instruments.get(first)?.shortName })}
          </Empty>
        ) : (
          used.map((instrument) => (
            <div key={instrument.id}>
              <InstrumentTrajectory instrument={instrument} before={before} />
              <Disclosure title={t('measures.about.title', { instrument: instrument.shortName })} level={4}>
                <AboutInstrument instrument={instrument} />
              </Disclosure>
            </div>
          ))
        )}
      </Part>
      <OutcomeLaid />
      <NotedBetween />
      {isAnswered && (
        <>
          <Part title={t('measures.readings.title')}>
            <Readings />
          </Part>
          <Columns>
            <Part title={t('measures.talk.title')}>
              <ToTalkAbout />
            </Part>
            <Part title={t('measures.outcome.title')}>
              <Outcome />
            </Part>
          </Columns>
        </>
      )}
      <Columns>
        <Part title={t('measures.plan.title')}>
          <Plan />
        </Part>
        <Part title={t('measures.library.title')}>
          <Library />
        </Part>
      </Columns>
    </div>
  );
}
