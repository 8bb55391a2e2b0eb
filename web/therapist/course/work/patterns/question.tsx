import { useTranslation } from 'react-i18next';
import type { Finding } from '#core/course/patterns/find.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { ActButton } from '#web/therapist/course/forms/act-button.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import css from '#web/therapist/course/work/work.module.css';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { pattern, thenAndNow } from './captures.ts';
import { RestsOn } from './rests.tsx';
import { useFindingSaid } from './said.ts';

/** How many entries are kept with a pattern, the latest. */
const mostKept = 200;

/** One question about what comes again, what it rests on, and what is made of it. */
function Question({ finding, stands }: { finding: Finding; stands: 'open' | 'kept' | 'turned_down' }) {
  const { t } = useTranslation();
  const view = useCourseView();
  const said = useFindingSaid(view.course);
  const question = said.question(finding);
  const [feelings, events] = [said.feelings(finding), said.events(finding)];
  const { key, people, ofThen, rests } = finding;
  const start = {
    ...{ words: '', therapistWords: '', ...said.named(finding), named: 'not_yet', session: sessionNow(view) },
    personIds: people.filter((id) => !ofThen.includes(id)),
    ...(ofThen[0] ? { thenId: ofThen[0] } : {}),
    finding: key,
    rests: rests.slice(-mostKept).map(({ from, id, on }) => ({ from, thingId: id, on })),
  };
  return (
    <li className={shapes.ruledItem}>
      <Stack gap="tight">
        <p dir="auto">
          <strong>{question}</strong>
        </p>
        {feelings && <p>{t('work.patterns.came', { feelings })}</p>}
        {events && <p>{t('work.patterns.went', { events })}</p>}
        <RestsOn rests={rests} />
        {stands !== 'turned_down' && (
          <InPlace
            capture={ofThen[0] ? thenAndNow : pattern}
            start={start}
            place={key}
            opens={t('work.patterns.name')}
            spoken={t('work.patterns.nameOf', { question })}
          />
        )}
        <Row>
          {stands === 'open' && (
            <ActButton
              act="answerPatternQuestion"
              form={{ finding: key, answer: 'kept' }}
              words={t('work.patterns.keep')}
              spoken={t('work.patterns.keepOf', { question })}
            />
          )}
          {stands !== 'turned_down' && (
            <ActButton
              act="answerPatternQuestion"
              form={{ finding: key, answer: 'turned_down' }}
              words={t('work.patterns.turnDown')}
              spoken={t('work.patterns.turnDownOf', { question })}
            />
          )}
          {stands !== 'open' && (
            <ActButton
              act="answerPatternQuestion"
              form={{ finding: key, answer: 'open' }}
              words={t('work.patterns.askAgain')}
              spoken={t('work.patterns.askAgainOf', { question })}
            />
          )}
        </Row>
      </Stack>
    </li>
  );
}

/** Questions that stand alike: to ask, kept, or turned down. */
export function Questions({
  findings,
  stands,
}: {
  findings: readonly Finding[];
  stands: 'open' | 'kept' | 'turned_down';
}) {
  return (
    <ul className={css.plain}>
      {findings.map((finding) => (
        <Question key={finding.key} finding={finding} stands={stands} />
      ))}
    </ul>
  );
}
