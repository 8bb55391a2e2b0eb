import { useTranslation } from 'react-i18next';
import type { ActName } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { looksBack } from '#core/course/patterns/far-back.ts';
import { howFarBack } from '#core/course/patterns/state.ts';
import { useAct } from '#web/app/course.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

interface HowFarBackProps {
  course: Course;
  may: (act: ActName) => boolean;
  level: 2 | 3;
}

/** How far back patterns may reach; either of the two says it, and the last word holds (S000-29). */
export function HowFarBack({ course, may, level }: HowFarBackProps) {
  const { t } = useTranslation();
  const say = useAct(course.id, 'sayHowFarBack');
  const now = looksBack(course) ? 'earlier_ties' : 'today';
  const Heading = `h${level}` as const;
  return (
    <Stack gap="tight">
      <Heading>{t('work.patterns.farBack.title')}</Heading>
      {may('sayHowFarBack') ? (
        <RadioList
          label={t('work.patterns.farBack.words')}
          options={howFarBack.options.map((value) => ({
            value,
            label: t(`work.patterns.farBack.${value}`),
          }))}
          value={now}
          onChange={(chosen) =>
            say.mutate({ form: { how: howFarBack.options.find((how) => how === chosen) ?? 'today' } })
          }
        />
      ) : (
        <p>{t(`work.patterns.farBack.${now}`)}</p>
      )}
      <Refused sentence={say.error?.problem?.title} />
    </Stack>
  );
}
