import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CourseView } from '#core/api-answers/courses.ts';
import { looksBack } from '#core/course/patterns/far-back.ts';
import { doesNotFit, fitNow } from '#core/course/patterns/named.ts';
import type { NamedPattern } from '#core/course/patterns/state.ts';
import { nameOf, namesOf } from '#web/both/people/names.ts';
import { Cards } from '#web/therapist/course/captures/cards.tsx';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { ActButton } from '#web/therapist/course/forms/act-button.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useListed } from '#web/ui/words/listed.ts';
import { aside, pattern, thenAndNow, whole } from './captures.ts';
import { RestsOn } from './rests.tsx';

/** What the client said of the words as they stand; where they have not, what they said of earlier ones. */
function useFitSaid() {
  const { t } = useTranslation();
  const quoted = (words: string) => words && t('work.patterns.fitWords', { words });
  return (pattern: NamedPattern): string[] => {
    const said = fitNow(pattern);
    if (said) return [t(`work.patterns.fits.${said.fits}`), quoted(said.words)];
    const earlier = pattern.told.at(-1);
    const before = earlier
      ? [t('work.patterns.fitEarlier'), t(`work.patterns.fits.${earlier.fits}`), quoted(earlier.words)]
      : [];
    return [t('work.patterns.fitNot'), ...before];
  };
}

/** What the client said of it, what it rests on, and where it leads: an exchange, a goal; nowhere while it does not fit. */
function LeadsTo({ of }: { of: NamedPattern }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const listed = useListed();
  const fitSaid = useFitSaid();
  const { id, text } = of;
  const goals = course.goals.goals.filter(({ patternId }) => patternId === id);
  const exchanges = course.communication.analyses.filter(({ patternId }) => patternId === id);
  return (
    <Stack gap="tight">
      {text.thenId && (
        <p dir="auto">
          {t('work.patterns.thenAndNow', {
            before: nameOf(course, text.thenId),
            now: listed(namesOf(course, text.personIds)),
          })}
        </p>
      )}
      {text.named === 'together' && <p dir="auto">{fitSaid(of).filter(Boolean).join(' ')}</p>}
      {goals.map((goal) => (
        <p key={goal.id} dir="auto">
          {t('work.patterns.isGoal', { goal: goal.text })}
        </p>
      ))}
      {exchanges.map(({ id: exchange, title }) => (
        <p key={exchange} dir="auto">
          <Link to="/courses/$course/work/analysis/$id" params={{ course: course.id, id: exchange }}>
            {t('work.patterns.isLookedAt', { title })}
          </Link>
        </p>
      ))}
      <RestsOn rests={text.rests.map(({ from, thingId, on }) => ({ from, id: thingId, on }))} />
      {!doesNotFit(of) && (
        <Row>
          <Link
            to="/courses/$course/work/start/$what"
            params={{ course: course.id, what: 'analysis' }}
            search={{ pattern: id }}
          >
            {t('work.patterns.analyse')}
          </Link>
          {goals.length === 0 && (
            <ActButton
              act="setGoal"
              form={{ text: text.words.slice(0, 300), type: 'interpersonal', patternId: id }}
              words={t('work.patterns.makeGoal')}
            />
          )}
        </Row>
      )}
      <InPlace
        capture={aside}
        start={{ patternId: id, why: '' }}
        place={`${id}/aside`}
        kind="quiet"
        opens={t('work.patterns.aside')}
        spoken={t('work.patterns.asideOf', { words: text.words })}
      />
    </Stack>
  );
}

interface PatternCardsProps {
  named: readonly NamedPattern[];
  adds?: string;
  /** What a card need not say. */
  hide?: readonly string[];
}

/** Patterns, each with its words and where it leads; with a form for one more where it has a word for that. */
export function PatternCards({ named, adds, hide }: PatternCardsProps) {
  const view = useCourseView();
  const reachesBack = looksBack(view.course) || named.some(({ text }) => text.thenId);
  return (
    <Cards
      capture={reachesBack ? whole : pattern}
      where={{}}
      start={startOf(view)}
      entries={named}
      head="words"
      adds={adds}
      hide={hide}
    >
      {({ id }) => {
        const one = named.find((other) => other.id === id);
        return one && <LeadsTo of={one} />;
      }}
    </Cards>
  );
}

const startOf = (view: CourseView) => ({ named: 'together', session: sessionNow(view), personIds: [] });

/** Patterns that the two named, and forms for one more. */
export function NamedPatterns({ named }: { named: readonly NamedPattern[] }) {
  const { t } = useTranslation();
  const view = useCourseView();
  const back = looksBack(view.course);
  return (
    <Stack>
      <PatternCards named={named} adds={t('work.patterns.add')} />
      <p className={shapes.remark}>{t(back ? 'work.patterns.thenAndNowLead' : 'work.patterns.onlyToday')}</p>
      {back && (
        <InPlace
          capture={thenAndNow}
          start={startOf(view)}
          place="then-and-now"
          opens={t('work.patterns.addThenAndNow')}
        />
      )}
    </Stack>
  );
}
