import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import { type MoodByTie, moodByTie, type TieStretch } from '#core/course/mood-links/by-tie.ts';
import { MoodByTiePicture } from '#web/pictures/mood-by-tie/mood-by-tie.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { nameOf } from './names.ts';

type Tone = NonNullable<TieStretch['tone']>;

interface MoodBesideTiesProps {
  course: Course;
  /** To the client, `you`; to a therapist, `they`. */
  to: 'you' | 'they';
  toneInWords: (tone: Tone) => string;
  level?: 2 | 3 | 4;
}

/** How many ties the sentences name; the picture has them all. */
const named = 3;

/** Mood beside ties: in sentences first, then the picture with its table. What stood side by side, and no cause. */
export function MoodBesideTies({ course, to, toneInWords, level = 3 }: MoodBesideTiesProps) {
  const { t, i18n } = useTranslation();
  const ties = moodByTie(course);
  if (ties.length === 0) return <p>{t(`moods.byTie.none.${to}`)}</p>;
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  const called = ({ tone, from }: TieStretch) => {
    const said = tone ? toneInWords(tone) : t('moods.byTie.notCalled');
    return from ? t('moods.byTie.since', { said, on: dateInWords(from, i18n.language, 'short') }) : said;
  };
  const sentence = ({ person, stretches }: MoodByTie) => {
    const name = nameOf(course, person);
    const [first, last] = [stretches[0], stretches.at(-1)];
    if (!first || !last) return '';
    if (first === last)
      return t(`moods.byTie.one.${to}`, {
        ...{ name, average: number.format(first.average), count: first.moods.length },
      });
    return t(`moods.byTie.two.${to}`, {
      ...{ name, before: number.format(first.average), after: number.format(last.average) },
      ...{ first: called(first), last: called(last) },
    });
  };
  return (
    <Stack>
      <MoodByTiePicture
        level={level}
        title={t('moods.byTie.title')}
        words={[...ties.slice(0, named).map(sentence), t('moods.byTie.noCause')].join(' ')}
        ties={ties.map(({ person, stretches }) => ({
          id: person,
          name: nameOf(course, person),
          stretches: stretches.map((one) => ({
            called: called(one),
            moods: one.moods.map(({ mood }) => mood),
          })),
        }))}
      />
    </Stack>
  );
}
