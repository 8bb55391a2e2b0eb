import { useTranslation } from 'react-i18next';
import { activeFoci } from '#core/course/focus/active.ts';
import type { Focus } from '#core/course/focus/state.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { listNames } from '#web/both/people/names.ts';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { LetGo } from '#web/therapist/course/forms/let-go.tsx';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { ChangeFocus } from './change.tsx';
import { ChooseFocus } from './choose.tsx';
import { Suggestion } from './suggestion.tsx';

function useFocusReasons() {
  const { t } = useTranslation();
  const { nameOf } = useAreaWords(useCourseView().course);
  const { course } = useCourseView();
  return (focus: Focus) =>
    [
      { title: t('formulation.focus.people'), words: listNames(course, focus.people) },
      {
        title: t('formulation.focus.stage'),
        words: focus.stage && t(`formulation.focus.stages.${focus.stage}`),
      },
      {
        title: t('formulation.focus.scope'),
        words: focus.scope === 'loss_broad' && t('formulation.focus.scopes.loss_broad'),
      },
      { title: t('formulation.focus.oldRole'), words: focus.oldRole },
      { title: t('formulation.focus.newRole'), words: focus.newRole },
      { title: t('formulation.focus.why'), words: focus.why },
      { title: t('formulation.focus.whyForClient'), words: focus.whyForClient },
      {
        title: t('formulation.focus.beside'),
        words: focus.beside && t(`formulation.focus.besides.${focus.beside}`),
      },
      {
        title: t('formulation.focus.confidence'),
        words: focus.confidence && t(`formulation.focus.confidences.${focus.confidence}`),
      },
      { title: t('formulation.focus.supervisor'), words: focus.supervisorAgrees },
      { title: t('formulation.focus.safety'), words: focus.safetyConsidered },
      {
        title: t('formulation.focus.rejected'),
        words: focus.rejected.map(({ area, why }) => `${nameOf(area)}: ${why}`).join('; '),
      },
    ].map(({ title, words }) => ({ title, lines: [words || undefined] }));
}

function FocusNow({ focus }: { focus: Focus }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const reasonsFor = useFocusReasons();
  const { nameOf, toneOf } = useAreaWords(useCourseView().course);
  const name = nameOf(focus.area);
  return (
    <section className={css.item} aria-label={name}>
      <Row gap="tight">
        <Badge tone={toneOf(focus.area)}>{name}</Badge>
        <span className={css.meta}>
          {t(`formulation.focus.rank.${focus.rank}`, { on: day(focus.chosenOn) })}
        </span>
      </Row>
      <SaidList rows={reasonsFor(focus)} className={css.facts} />
      <Row align="top">
        <FormOnDemand act="changeFocus" place={focus.id} words={t('formulation.focus.change')}>
          {(close) => <ChangeFocus focus={focus} close={close} />}
        </FormOnDemand>
        <LetGo
          act="endFocus"
          start={{ focus: focus.id, why: '' }}
          place={focus.id}
          words={t('formulation.focus.end')}
        />
      </Row>
    </section>
  );
}

function ChangesOfMind() {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course } = useCourseView();
  const { nameOf } = useAreaWords(course);
  const areaOf = (id: string) => {
    const found = course.focus.foci.find((focus) => focus.id === id);
    return found ? nameOf(found.area) : '';
  };
  const changes = course.focus.changes.map((change) => ({
    id: `${change.from}-${change.to}`,
    words: t('formulation.focus.changed', {
      session: change.session,
      from: areaOf(change.from),
      to: areaOf(change.to),
      reason: t(`formulation.focus.reasons.${change.reason}`),
    }),
    more: [
      change.reformulation,
      t('formulation.focus.clientSaid', { answer: t(`formulation.answer.${change.clientAgrees}`) }),
      change.acknowledgedLate && t('formulation.focus.lateBecause', { why: change.acknowledgedLate }),
    ]
      .filter(Boolean)
      .join(' '),
  }));
  const { confirmed } = course.focus;
  const left = course.focus.foci.filter(
    ({ id, ended }) => ended && !course.focus.changes.some(({ from }) => from === id),
  );
  if (changes.length + left.length + confirmed.length === 0) return null;
  return (
    <Disclosure title={t('formulation.focus.history')}>
      <ul className={shapes.plainList}>
        {changes.map(({ id, words, more }) => (
          <li key={id}>
            {words} <span dir="auto">{more}</span>
          </li>
        ))}
        {confirmed.map(({ session, on, why }) => (
          <li key={`${session}-${on}-${why}`}>
            <bdi>{t('formulation.focus.keptAt', { session, why })}</bdi>
          </li>
        ))}
        {left.map(({ id, area, ended }) => (
          <li key={id}>
            {t('formulation.focus.endedOn', {
              area: nameOf(area),
              on: day(ended?.on),
              why: ended?.why,
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What the course works on: the suggestion, the choice, and every change of mind. */
export function FocusPart() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const active = activeFoci(course);
  return (
    <Stack>
      {active.length === 0 ? (
        <Suggestion />
      ) : (
        active.map((focus) => <FocusNow key={focus.id} focus={focus} />)
      )}
      {active.length === 0 && (
        <FormOnDemand
          act="chooseFocus"
          place="primary"
          words={t('formulation.focus.choose.primary')}
          kind="primary"
        >
          {(close) => <ChooseFocus rank="primary" close={close} />}
        </FormOnDemand>
      )}
      {active.length > 0 && (
        <>
          <FormOnDemand
            act="chooseFocus"
            place="secondary"
            words={t('formulation.focus.choose.secondary')}
            kind="quiet"
          >
            {(close) => <ChooseFocus rank="secondary" close={close} />}
          </FormOnDemand>
          <Disclosure title={t('formulation.suggestion.title')}>
            <Suggestion />
          </Disclosure>
        </>
      )}
      <ChangesOfMind />
    </Stack>
  );
}
