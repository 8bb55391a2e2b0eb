import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { looksBack } from '#core/course/patterns/far-back.ts';
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

/** What the client said of it, what it rests on, and where it leads: an exchange, a goal. */
function LeadsTo({ of: { id, text, told } }: { of: NamedPattern }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const listed = useListed();
  const said = told.at(-1);
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
      {text.named === 'together' && (
        <p dir="auto">
          {[said ? t(`work.patterns.fits.${said.fits}`) : t('work.patterns.fitNot'), said?.words]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
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

/** Patterns, each with its words and where it leads, and forms for one more. */
export function NamedPatterns({ named }: { named: readonly NamedPattern[] }) {
  const { t } = useTranslation();
  const view = useCourseView();
  const start = { named: 'together', session: sessionNow(view), personIds: [] };
  const back = looksBack(view.course);
  const reachesBack = back || named.some(({ text }) => text.thenId);
  return (
    <Stack>
      <Cards
        capture={reachesBack ? whole : pattern}
        where={{}}
        start={start}
        entries={named}
        head="words"
        adds={t('work.patterns.add')}
      >
        {({ id }) => {
          const one = named.find((other) => other.id === id);
          return one && <LeadsTo of={one} />;
        }}
      </Cards>
      <p className={shapes.remark}>{t(back ? 'work.patterns.thenAndNowLead' : 'work.patterns.onlyToday')}</p>
      {back && (
        <InPlace
          capture={thenAndNow}
          start={start}
          place="then-and-now"
          opens={t('work.patterns.addThenAndNow')}
        />
      )}
    </Stack>
  );
}
