import { useTranslation } from 'react-i18next';
import { patternQuestions } from '#core/course/patterns/find.ts';
import { doesNotFit, namedTogether, spokenOf } from '#core/course/patterns/named.ts';
import { patternRules } from '#core/course/patterns/rules.ts';
import type { NamedPattern } from '#core/course/patterns/state.ts';
import { HowFarBack } from '#web/both/patterns/how-far-back.tsx';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { BackToWork, RoomHead } from '#web/therapist/course/work/room-head.tsx';
import css from '#web/therapist/course/work/work.module.css';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { useListed } from '#web/ui/words/listed.ts';
import { aside, pattern, thenAndNow } from './captures.ts';
import { NamedPatterns, PatternCards } from './named.tsx';
import { Questions } from './question.tsx';

/** Every rule by which a question is asked, in words. */
function Rules() {
  const { t } = useTranslation();
  const listed = useListed();
  return (
    <Stack gap="tight">
      <p className={shapes.remark}>{t('work.patterns.rulesLead')}</p>
      <ul>
        {patternRules.map(({ id, same, people, ties }) => (
          <li key={id}>
            {t(ties === 'any' ? 'work.patterns.rule' : 'work.patterns.ruleThenAndNow', {
              same: listed(same.map((facet) => t(`work.patterns.same.${facet}`))),
              people,
            })}
          </li>
        ))}
      </ul>
    </Stack>
  );
}

/** Thoughts of the therapist’s, each to be named together or set aside. */
function Thoughts({ thoughts }: { thoughts: readonly NamedPattern[] }) {
  const { t } = useTranslation();
  return (
    <ul className={css.plain}>
      {thoughts.map(({ id, text, version }) => (
        <li key={id} className={shapes.ruledItem}>
          <InPlace
            capture={text.thenId ? thenAndNow : pattern}
            start={{ ...text, id, version }}
            place={id}
            opens={t('work.patterns.name')}
            spoken={t('work.patterns.nameOf', { question: text.words })}
          >
            <p dir="auto">{text.words}</p>
          </InPlace>
          <InPlace
            capture={aside}
            start={{ patternId: id, why: '' }}
            place={`${id}/aside`}
            kind="quiet"
            opens={t('work.patterns.aside')}
            spoken={t('work.patterns.asideOf', { words: text.words })}
          />
        </li>
      ))}
    </ul>
  );
}

/** What comes again across people: questions by rules one can read, patterns the two named, and how far back they reach. */
export function PatternsRoom() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const { open, kept, turned_down: turnedDown } = patternQuestions(course);
  const standing = course.patterns.named.filter(({ setAside }) => !setAside);
  const together = namedTogether(course.patterns);
  const notTheirs = spokenOf(course.patterns).filter(doesNotFit);
  const thoughts = standing.filter(({ text }) => text.named !== 'together');
  return (
    <Stack gap="section">
      <RoomHead above={<BackToWork />} title={t('work.patterns.title')} lead={t('work.patterns.lead')} />
      <Part title={t('work.patterns.questions')}>
        {open.length === 0 ? (
          <Empty title={t('work.patterns.none')}>{t('work.patterns.noneWhy')}</Empty>
        ) : (
          <Questions findings={open} stands="open" />
        )}
      </Part>
      <Part title={t('work.patterns.named')}>
        {together.length === 0 && <p>{t('work.patterns.namedNone')}</p>}
        <NamedPatterns named={together} />
      </Part>
      {notTheirs.length > 0 && (
        <Part title={t('work.patterns.notTheirs')}>
          <p className={shapes.remark}>{t('work.patterns.notTheirsLead')}</p>
          <PatternCards named={notTheirs} hide={['named']} />
        </Part>
      )}
      {thoughts.length > 0 && (
        <Part title={t('work.patterns.thoughts')}>
          <p className={shapes.remark}>{t('work.patterns.onlyClinicians')}</p>
          <Thoughts thoughts={thoughts} />
        </Part>
      )}
      <HowFarBack course={course} may={(act) => acts.includes(act)} level={2} />
      <div>
        {kept.length > 0 && (
          <Disclosure title={t('work.patterns.kept', { count: kept.length })} level={2}>
            <Questions findings={kept} stands="kept" />
          </Disclosure>
        )}
        {turnedDown.length > 0 && (
          <Disclosure title={t('work.patterns.turnedDown', { count: turnedDown.length })} level={2}>
            <Questions findings={turnedDown} stands="turned_down" />
          </Disclosure>
        )}
        <Disclosure title={t('work.patterns.rules')} level={2}>
          <Rules />
        </Disclosure>
      </div>
    </Stack>
  );
}
