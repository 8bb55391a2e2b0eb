import { useTranslation } from 'react-i18next';
import type { ActName, FormOf } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { type WantedChange, wantedChanges } from '#core/course/inventory/wanted-changes.ts';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { useAct } from '#web/app/course.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

/** What was made of it, line by line: the goal with its last rating, the try-out with what came of it. */
export function useMadeOfIt() {
  const { t } = useTranslation();
  return ({ goals, tryOuts }: WantedChange): string[] => [
    ...goals.map(({ ratings }) => {
      const rating = ratings.at(-1)?.rating;
      return rating === undefined ? t('people.wanted.isGoal') : t('people.wanted.isGoalRated', { rating });
    }),
    ...tryOuts.map(({ told }) => {
      const result = told.at(-1)?.result;
      return result === undefined
        ? t('people.wanted.isTried')
        : t('people.wanted.wasTried', { result: t(`work.choices.result.${result}`) });
    }),
  ];
}

interface OneWantedProps {
  course: Course;
  wanted: WantedChange;
  may: (act: ActName) => boolean;
}

/** One wanted change: in one press a goal, in one press something to try. */
function OneWanted({ course, wanted, may }: OneWantedProps) {
  const { t } = useTranslation();
  const madeOfIt = useMadeOfIt();
  const setGoal = useAct(course.id, 'setGoal');
  const agree = useAct(course.id, 'agreeTryOut');
  const { person, whose, words, goals, tryOuts } = wanted;
  const short = words.slice(0, 300);
  const goal: FormOf<'setGoal'> = {
    text: short,
    type: 'interpersonal',
    wantedIn: { personId: person, whose },
  };
  const tryOut: FormOf<'agreeTryOut'> = {
    what: short,
    personIds: [person],
    wantedIn: { personId: person, whose },
  };
  const mode = tryOutsMode(course);
  const canTry = tryOuts.length === 0 && may('agreeTryOut') && (mode === 'agreed' || mode === 'suggested');
  return (
    <li>
      <Stack gap="tight">
        <p dir="auto">{t('people.wanted.said', { whose: t(`people.wanted.in.${whose}`), words })}</p>
        {madeOfIt(wanted).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Row>
          {goals.length === 0 && may('setGoal') && (
            <Button
              size="small"
              aria-label={t('people.wanted.makeGoalOf', { words: short })}
              isPending={setGoal.isPending}
              onPress={() => setGoal.mutate({ form: goal })}
            >
              {t('people.wanted.makeGoal')}
            </Button>
          )}
          {canTry && (
            <Button
              size="small"
              aria-label={t('people.wanted.tryItOf', { words: short })}
              isPending={agree.isPending}
              onPress={() => agree.mutate({ form: tryOut })}
            >
              {t('people.wanted.tryIt')}
            </Button>
          )}
        </Row>
        <Refused sentence={setGoal.error?.problem?.title ?? agree.error?.problem?.title} />
      </Stack>
    </li>
  );
}

interface WantedChangesProps extends Omit<OneWantedProps, 'wanted'> {
  person: string;
  level: 2 | 3;
}

/** What the client wants changed in this tie, and what it leads to (S001-29). */
export function WantedChanges({ course, person, may, level }: WantedChangesProps) {
  const { t } = useTranslation();
  const all = wantedChanges(course).filter((one) => one.person === person);
  if (all.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <Stack gap="tight">
      <Heading>{t('people.wanted.title')}</Heading>
      <ul>
        {all.map((wanted) => (
          <OneWanted key={wanted.whose} course={course} wanted={wanted} may={may} />
        ))}
      </ul>
    </Stack>
  );
}
