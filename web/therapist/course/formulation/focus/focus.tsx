import { useTranslation } from 'react-i18next';
import { activeFoci } from '#core/course/focus/active.ts';
import type { Focus } from '#core/course/focus/state.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { LetGo } from '#web/therapist/course/forms/let-go.tsx';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { ChangeFocus } from './change.tsx';
import { ChooseFocus } from './choose.tsx';
import { ChangesOfMind, hasChanged, useFocusReasons } from './read.tsx';
import { Suggestion } from './suggestion.tsx';

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
      {hasChanged(course) && (
        <Disclosure title={t('formulation.focus.history')}>
          <ChangesOfMind />
        </Disclosure>
      )}
    </Stack>
  );
}
