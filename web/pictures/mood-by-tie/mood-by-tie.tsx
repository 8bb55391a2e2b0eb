import { useTranslation } from 'react-i18next';
import { PictureWithTable } from '#web/pictures/frame/picture.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import css from './mood-by-tie.module.css';

export interface MoodByTieProps {
  ties: readonly {
    id: string;
    name: string;
    stretches: readonly {
      /** How the tie was called, and since when: “Distant”, “Warm, since 1 March”. */
      called: string;
      /** 0 lowest, 10 best, in order of time. */
      moods: readonly number[];
    }[];
  }[];
  words: string;
  title?: string;
  level?: 2 | 3 | 4;
}

const average = (moods: readonly number[]) => moods.reduce((sum, one) => sum + one, 0) / moods.length;

/** The moods of one stretch on a line from 0 to 10: one dot for each number, fuller the more often it was said. */
function Line({ moods }: { moods: readonly number[] }) {
  const times = (mood: number) => moods.filter((one) => one === mood).length;
  return (
    <svg className={css.line} viewBox="-6 0 112 14" aria-hidden>
      <path className={css.axis} d="M0 9H100M0 6V12M50 7.5V10.5M100 6V12" />
      {[...new Set(moods)].map((mood) => (
        <circle
          key={mood}
          className={css.dot}
          cx={mood * 10}
          cy={9}
          r={Math.min(1.8 + times(mood) * 0.4, 3.6)}
        />
      ))}
      <path className={css.average} d={`M${average(moods) * 10} 2V12`} />
    </svg>
  );
}

/** Mood beside ties over time: for each person, how the tie stood and the moods of what happened then. */
export function MoodByTiePicture({ ties, words, title, level }: MoodByTieProps) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  const called = title ?? t('pictures.moodByTie.title');
  const rows = ties.flatMap(({ id, name, stretches }) =>
    stretches.map((one, place) => ({ key: `${id}-${String(place)}`, name, ...one })),
  );
  return (
    <PictureWithTable
      title={called}
      level={level}
      words={words}
      drawing={
        <div className={css.ties}>
          {ties.map(({ id, name, stretches }) => (
            <section key={id} className={css.tie} aria-label={name}>
              <p className={css.name}>
                <bdi>{name}</bdi>
              </p>
              {stretches.map(({ called: said, moods }, place) => (
                <div key={`${said}-${String(place)}`} className={css.stretch}>
                  <p className={css.called}>{said}</p>
                  <Line moods={moods} />
                </div>
              ))}
            </section>
          ))}
          <p className={css.called}>{t('pictures.moodByTie.axis')}</p>
        </div>
      }
      table={() => (
        <DataTable
          caption={called}
          captionIs="spoken"
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: 'who', title: t('pictures.moodByTie.who'), cell: ({ name }) => <bdi>{name}</bdi> },
            { key: 'called', title: t('pictures.moodByTie.called'), cell: ({ called: said }) => said },
            {
              key: 'moods',
              title: t('pictures.moodByTie.moods'),
              cell: ({ moods }) => moods.join(', '),
            },
            {
              key: 'average',
              title: t('pictures.moodByTie.average'),
              cell: ({ moods }) => number.format(average(moods)),
              align: 'number',
            },
          ]}
        />
      )}
    />
  );
}
