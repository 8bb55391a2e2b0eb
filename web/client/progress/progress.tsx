import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import { latestValid, readingsOf } from '#core/course/measures/readings.ts';
import { changeIn } from '#core/guide/client/change-in.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { forClient, subscalesForClient } from '#core/instruments/wording/for-client.ts';
import { useInstruments } from '#web/app/instruments.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { useCoursesBefore } from '#web/both/measures/courses-before.ts';
import { answeredIn } from '#web/both/measures/main-first.ts';
import { useEarlierCourses, useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { dateInWords, dayInWords } from '#web/ui/words/when.ts';
import { useChangeWords } from './change-said.ts';
import { GoalsRated } from './goals.tsx';
import { OutcomeLaid } from './outcome.tsx';
import { ProgressPicture } from './picture.tsx';
import { TalksHad } from './talks.tsx';

function OneMeasureSaid({ instrument, before }: { instrument: Instrument; before: readonly Course[] }) {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const words = useChangeWords(course.closing.closed ? 'over' : 'open');
  const change = changeIn(course, instrument);
  const latest = latestValid(course, instrument.id);
  const most = instrument.scoring.max ?? 0;
  const isAnswered = readingsOf(course, instrument.id).length > 0;
  const lastBefore = before.flatMap((one) => latestValid(one, instrument.id) ?? []).at(-1);
  const parts = latest ? subscalesForClient(instrument, latest.result, i18n.language) : [];
  return (
    <Stack>
      {change ? (
        words(change).map((sentence) => (
          <p key={sentence} className={css.said}>
            {sentence}
          </p>
        ))
      ) : (
        <p className={css.said}>
          {latest
            ? t('client.progress.first', {
                score: latest.result.total,
                on: dayInWords(latest.on, i18n.language),
              })
            : t(isAnswered ? 'client.progress.unscored' : 'client.progress.notYetHere')}
        </p>
      )}
      <p className={css.soft}>
        {t(`client.progress.${instrument.direction === 'higher-worse' ? 'lowBetter' : 'highBetter'}`, {
          least: instrument.scoring.min ?? 0,
          most,
        })}
      </p>
      {lastBefore && (
        <p className={css.soft}>
          {t('client.progress.before', {
            score: lastBefore.result.total,
            on: dateInWords(lastBefore.on, i18n.language),
          })}
        </p>
      )}
      {parts.length > 0 && (
        <ul className={css.soft}>
          {parts.map(({ id, name, value, most }) => (
            <li key={id}>{t('client.progress.part', { name: asKnown(name), value, most })}</li>
          ))}
        </ul>
      )}
      {(latest ?? lastBefore) && (
        <Disclosure title={t('client.progress.picture')} level={3}>
          <ProgressPicture instrument={instrument} before={before} />
        </Disclosure>
      )}
    </Stack>
  );
}

/** How I am doing: plain words first, then the picture for those who want it. */
export function Progress() {
  const { t, i18n } = useTranslation();
  const { course, who } = useMyCourse();
  const before = useCoursesBefore(course, useEarlierCourses());
  const answered = answeredIn(course, useInstruments(), before);
  return (
    <ClientPage
      ofCourse
      title={t('client.progress.title')}
      reads={{ says: t('client.progress.reads', { who }), by: ['rateGoal'] }}
    >
      {answered.length === 0 && (
        <Empty
          title={t('client.progress.none')}
          action={
            <Link to="/measure" className={standingLinkClass}>
              {t('client.progress.noneGo')}
            </Link>
          }
        >
          {t('client.progress.noneWhy')}
        </Empty>
      )}
      {answered.map((instrument) => (
        <Part key={instrument.id} title={asKnown(forClient(instrument, i18n.language))}>
          <OneMeasureSaid instrument={instrument} before={before} />
        </Part>
      ))}
      <OutcomeLaid />
      <GoalsRated />
      {answered.length > 0 && <p>{t('client.progress.careful')}</p>}
      <TalksHad />
    </ClientPage>
  );
}
