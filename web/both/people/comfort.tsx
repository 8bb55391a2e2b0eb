import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import { TrendDrawing } from '#web/pictures/week/trend.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

interface ComfortOverTimeProps {
  course: Course;
  /** To the client, `you`; to a therapist, `they`. */
  to: 'you' | 'they';
  level?: 2 | 3 | 4;
}

/** How at ease the client is among people, as they rated it: in a sentence, a line over time, and a table (S001-54). */
export function ComfortOverTime({ course, to, level = 3 }: ComfortOverTimeProps) {
  const { t, i18n } = useTranslation();
  const rated = course.deficits.comfort.toSorted((a, b) => a.on.localeCompare(b.on));
  const [first, last] = [rated[0], rated.at(-1)];
  if (!first || !last) return <p>{t(`people.comfort.none.${to}`)}</p>;
  const on = (day: string) => dateInWords(day, i18n.language);
  // The last word of a day is that day's.
  const days = rated.filter((one, place) => rated[place + 1]?.on !== one.on);
  const words =
    first === last
      ? t('people.comfort.once', { comfort: last.comfort, on: on(last.on) })
      : t('people.comfort.moved', {
          ...{ from: first.comfort, first: on(first.on), to: last.comfort, last: on(last.on) },
        });
  return (
    <PictureWithTable
      title={t('people.comfort.title')}
      level={level}
      words={words}
      drawing={
        days.length > 1 && (
          <TrendDrawing
            points={days.map((one) => ({ on: one.on, value: one.comfort }))}
            scale={{ least: 0, most: 10 }}
          />
        )
      }
      table={() => (
        <DataTable
          caption={t('people.comfort.title')}
          captionIs="spoken"
          narrow="stays"
          rows={rated}
          rowKey={({ id }) => id}
          columns={[
            { key: 'on', title: t('people.comfort.on'), cell: (one) => on(one.on) },
            {
              key: 'comfort',
              title: t('people.comfort.rated'),
              cell: ({ comfort }) => comfort,
              align: 'number',
            },
            { key: 'where', title: t('people.comfort.where'), cell: ({ where }) => <bdi>{where}</bdi> },
          ]}
        />
      )}
    />
  );
}
