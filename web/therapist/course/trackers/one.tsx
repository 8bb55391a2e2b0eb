import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptTracker } from '#core/course/trackers/state.ts';
import { useAct } from '#web/app/course.ts';
import { NoteForm } from '#web/both/trackers/note-form.tsx';
import { ScoreTrends } from '#web/both/trackers/trend.tsx';
import { TrackerWeeks } from '#web/both/trackers/week.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { AlertRules } from './rules.tsx';
import { AgreeTargets } from './targets.tsx';
import css from './trackers.module.css';

/** A day noted for the client, from paper or as they tell it. */
function NoteForClient({ kept }: { kept: KeptTracker }) {
  const { t } = useTranslation();
  const { course, today } = useCourseView();
  const [day, setDay] = useState(today);
  return (
    <div className={css.form}>
      <Stack>
        <DateField
          label={t('trackers.which')}
          about="gone by"
          value={day}
          onChange={(given) => setDay(given || today)}
        />
        <NoteForm key={day} course={course.id} kept={kept} day={day} today={today} as="clinician" />
      </Stack>
    </div>
  );
}

function Stop({ kept }: { kept: KeptTracker }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const stop = useAct(course.id, 'stopTracker');
  return (
    <Disclosure title={t('trackers.desk.stopOf', { name: kept.tracker.name })} level={4}>
      <Stack>
        <p>{t('trackers.desk.stopAsk')}</p>
        <div>
          <Button
            isPending={stop.isPending}
            onPress={() => stop.mutate({ form: { tracker: kept.tracker.id } })}
          >
            {t('trackers.desk.stop')}
          </Button>
        </div>
        <Refused sentence={stop.error?.problem?.title} />
      </Stack>
    </Disclosure>
  );
}

/** One tracker at the desk: its weeks as pictures with tables, its scores week by week, what is aimed at, and its hands. */
export function OneTracker({ kept }: { kept: KeptTracker }) {
  const { t, i18n } = useTranslation();
  const { acts, today } = useCourseView();
  const isOpen = kept.stopped === null;
  return (
    <Stack>
      <p className={shapes.fine}>
        {kept.tracker.says} {t('trackers.desk.offered', { on: dateInWords(kept.offered.on, i18n.language) })}{' '}
        {kept.stopped !== null && t('trackers.stopped', { on: dateInWords(kept.stopped, i18n.language) })}{' '}
        {kept.tracker.lookedAt === 'outside_the_hour' && t('trackers.desk.outside')}
      </p>
      <TrackerWeeks kept={kept} as="clinician" today={today} />
      <ScoreTrends kept={kept} today={today} />
      <AlertRules kept={kept} />
      {isOpen && (
        <div data-print="never">
          <Stack>
            {acts.includes('setTrackerTarget') && <AgreeTargets kept={kept} />}
            {acts.includes('noteTracker') && (
              <Disclosure title={t('trackers.desk.noteFor')} level={4}>
                <NoteForClient kept={kept} />
              </Disclosure>
            )}
            {acts.includes('stopTracker') && <Stop kept={kept} />}
          </Stack>
        </div>
      )}
    </Stack>
  );
}
