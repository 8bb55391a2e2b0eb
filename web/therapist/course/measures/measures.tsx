import { useTranslation } from 'react-i18next';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { leadOf } from '#core/course/closing/measured-outcome.ts';
import { baseline, lastValid } from '#core/course/measures/readings.ts';
import { guide } from '#core/guide/guide.ts';
import { useInstruments } from '#web/app/instruments.ts';
import { answeredIn } from '#web/both/measures/main-first.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
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
  const inALine = ({ id, shortName: instrument }: (typeof used)[number]) =>
    t('measures.inALine', {
      instrument,
      first: baseline(course, id) ?? '–',
      last: lastValid(course, id)?.result.total ?? '–',
    });
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
            {!hasEndedByDeath(course) &&
              t('measures.noneLead', { instrument: instruments.get(first)?.shortName })}
          </Empty>
        ) : (
          used.map((instrument, at) => (
            <FoldedPart
              key={instrument.id}
              id={`course-of-${instrument.id}`}
              title={instrument.fullName}
              level={3}
              says={inALine(instrument)}
              isDue={at === 0}
            >
              <InstrumentTrajectory instrument={instrument} before={before} />
              <Disclosure title={t('measures.about.title', { instrument: instrument.shortName })} level={4}>
                <AboutInstrument instrument={instrument} />
              </Disclosure>
            </FoldedPart>
          ))
        )}
      </Part>
      {isAnswered && (
        <Columns>
          <Part title={t('measures.talk.title')}>
            <ToTalkAbout />
          </Part>
          <Part title={t('measures.outcome.title')}>
            <Outcome />
          </Part>
        </Columns>
      )}
      <div>
        <OutcomeLaid />
        {isAnswered && (
          <FoldedPart
            id="readings"
            title={t('measures.readings.title')}
            says={t('measures.readings.says', { count: course.measures.readings.length })}
          >
            <Readings />
          </FoldedPart>
        )}
        <NotedBetween />
        <FoldedPart
          id="beyond"
          title={t('measures.plan.title')}
          says={
            course.measures.planned.length > 0
              ? t('measures.plan.inALine', { count: course.measures.planned.length })
              : t('measures.plan.nothing')
          }
        >
          <Plan />
        </FoldedPart>
        <FoldedPart id="library" title={t('measures.library.title')} says={t('measures.library.inALine')}>
          <Library />
        </FoldedPart>
      </div>
    </div>
  );
}
