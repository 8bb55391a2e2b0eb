import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { latestValid, readingsOf } from '#core/course/measures/read.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { useInstruments } from '../instruments-here.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Part, Stack } from '../ui/layout.tsx';
import { Empty } from '../ui/states.tsx';
import { standingLinkClass } from '../ui/text-link.tsx';
import { saidDay } from '../when.ts';
import { ClientPage } from './client-page.tsx';
import { GoalsRated } from './goals-rated.tsx';
import { useMyCourse } from './my-course.tsx';
import css from './place.module.css';
import { ProgressPicture } from './progress-picture.tsx';
import { changeIn, mainMeasure, useChangeWords } from './progress-words.ts';

function OneMeasureSaid({ instrument }: { instrument: Instrument }) {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const words = useChangeWords();
  const change = changeIn(course, instrument);
  const latest = latestValid(course, instrument.id);
  const most = instrument.scoring.max ?? 0;
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
            ? t('clientProgress.first', { score: latest.result.total, on: saidDay(latest.on, i18n.language) })
            : t('clientProgress.unscored')}
        </p>
      )}
      <p className={css.soft}>
        {t(`clientProgress.${instrument.direction === 'higher-worse' ? 'lowBetter' : 'highBetter'}`, {
          most,
        })}
      </p>
      {latest && (
        <Disclosure title={t('clientProgress.picture')} level={3}>
          <ProgressPicture instrument={instrument} />
        </Disclosure>
      )}
    </Stack>
  );
}

/** How I am doing: plain words first, then the picture for those who want it. */
export function Progress() {
  const { t } = useTranslation();
  const { course, therapist } = useMyCourse();
  const answered = [...useInstruments().values()].filter(({ id }) => readingsOf(course, id).length > 0);
  const main = mainMeasure(course);
  const inOrder = answered.toSorted((a, b) => Number(b.id === main?.id) - Number(a.id === main?.id));
  return (
    <ClientPage
      title={t('clientProgress.title')}
      reads={t('clientProgress.reads', { who: therapist || t('client.yourTherapist') })}
    >
      {inOrder.length === 0 && (
        <Empty
          title={t('clientProgress.none')}
          action={
            <Link to="/measure" className={standingLinkClass}>
              {t('clientProgress.noneGo')}
            </Link>
          }
        >
          {t('clientProgress.noneWhy')}
        </Empty>
      )}
      {inOrder.map((instrument) => (
        <Part
          key={instrument.id}
          title={t(`clientProgress.about.${instrument.id}`, { defaultValue: instrument.construct })}
        >
          <OneMeasureSaid instrument={instrument} />
        </Part>
      ))}
      <GoalsRated />
      {inOrder.length > 0 && <p>{t('clientProgress.careful')}</p>}
    </ClientPage>
  );
}
