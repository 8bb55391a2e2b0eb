import { useTranslation } from 'react-i18next';
import type { AboutCourse } from '#core/supervision/meeting.ts';
import css from '#web/both/supervision/entries.module.css';
import { useSupervision } from '#web/both/supervision/queue.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';

interface AboutProps {
  about: readonly AboutCourse[];
  /** With whom it was: it was about courses of theirs. */
  people: readonly string[];
  /** How long the whole of it was. */
  minutes: number;
  wrong: (path: string) => string | undefined;
  onChange: (become: (now: readonly AboutCourse[]) => AboutCourse[]) => void;
}

/** Which courses a supervision was about, and for how long each; what is said of none counts for no case. IPT protocol reference, 8.3. */
export function AboutCourses({ about, people, minutes, wrong, onChange }: AboutProps) {
  const { t } = useTranslation();
  const { data } = useSupervision();
  if (!data) return null;
  const theirs = [...data.queue, ...data.others].filter(({ therapist }) => people.includes(therapist.id));
  if (theirs.length === 0 && about.length === 0) return null;
  const free = theirs.find(({ course }) => !about.some((one) => one.course === course));
  const left = Math.max(1, minutes - about.reduce((so, one) => so + one.minutes, 0));
  const options = theirs.map(({ course, client, therapist }) => ({
    value: course,
    label: client.name,
    ...(people.length > 1 && { under: therapist.name }),
  }));
  const change = (at: number, patch: Partial<AboutCourse>) =>
    onChange((now) => now.map((one, place) => (place === at ? { ...one, ...patch } : one)));
  const numbered = about.map((one, at) => ({ one, at }));
  return (
    <fieldset className={css.several}>
      <legend>{t('service.meetings.about')}</legend>
      <Stack>
        <p>{t('service.meetings.aboutHint')}</p>
        {numbered.map(({ one, at }) => (
          <Stack key={at}>
            <Select
              label={t('service.meetings.course', { place: at + 1 })}
              options={options}
              value={one.course}
              onChange={(course) => change(at, { course })}
              error={wrong(`about.${String(at)}.course`)}
            />
            <NumberField
              label={t('service.meetings.courseMinutes', { place: at + 1 })}
              minValue={1}
              maxValue={480}
              value={one.minutes}
              onChange={(of) => change(at, { minutes: of })}
              error={wrong(`about.${String(at)}.minutes`)}
            />
            <Row>
              <Button kind="quiet" onPress={() => onChange((now) => now.filter((_, place) => place !== at))}>
                {t('service.meetings.removeCourse', { place: at + 1 })}
              </Button>
            </Row>
          </Stack>
        ))}
        {free && (
          <Row>
            <Button onPress={() => onChange((now) => [...now, { course: free.course, minutes: left }])}>
              {t('service.meetings.addCourse')}
            </Button>
          </Row>
        )}
      </Stack>
    </fieldset>
  );
}
