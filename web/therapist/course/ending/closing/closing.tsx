import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { outcomeTold } from '#core/course/closing/outcome-told.ts';
import { type ClosingOutcome, closingOutcomes } from '#core/course/closing/state.ts';
import { obstaclesToClosing } from '#core/course/closing/what-closing-needs.ts';
import { meetingsAhead } from '#core/course/meetings/hours.ts';
import { bookedAhead } from '#core/course/sessions/settle.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { SettledByThis } from '#web/therapist/course/appointments/settled.tsx';
import { Transfer } from '#web/therapist/course/client/transfer.tsx';
import css from '#web/therapist/course/ending/ending.module.css';
import { useGuide } from '#web/therapist/course/ending/use-guide.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Select } from '#web/ui/fields/select.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { dateInWords } from '#web/ui/words/when.ts';
import { EarlyFinish } from './early-finish.tsx';
import { GoOnMonthly, MonthlyAlongside } from './go-on-monthly.tsx';
import { InTheWay } from './in-the-way.tsx';
import { MessagesThatWait } from './messages-that-wait.tsx';
import { Pausing } from './pause.tsx';

function CloseCourse() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const told = outcomeTold(course);
  const [picked, pick] = useState<ClosingOutcome | null>(null);
  const outcome = picked ?? told;
  const form = useActForm(course.id, 'closeCourse', { outcome: told, words: '' }, 'ending');
  const inTheWay = obstaclesToClosing(course, outcome);
  return (
    <Stack>
      <Select
        label={t('ending.closeOutcome')}
        options={closingOutcomes.map((value) => ({ value, label: t(`ending.closing.how.${value}`) }))}
        value={outcome}
        onChange={(value) => pick(closingOutcomes.find((one) => one === value) ?? told)}
      />
      {inTheWay.length > 0 ? (
        <>
          <h3>{t('ending.inTheWay')}</h3>
          <InTheWay obstacles={inTheWay} />
        </>
      ) : (
        <>
          <p className={shapes.asWritten}>{t('ending.nothingInTheWay')}</p>
          <MessagesThatWait />
          <SettledByThis
            appointments={bookedAhead(course, new Date().toISOString())}
            meetings={meetingsAhead(course, new Date().toISOString())}
          />
          <TextArea
            label={t('ending.closeWords')}
            optional
            rows={2}
            value={form.form.words ?? ''}
            onChange={(words) => form.change({ words })}
            error={form.wrong('words')}
          />
          <FormFoot
            form={form}
            go={t('ending.closeGo')}
            onGo={() => void form.submit({ patch: { outcome } })}
          />
        </>
      )}
    </Stack>
  );
}

/** Closing: what still stands in the way, passing it with a reason, and the ways that are not the planned one, folded until the end is near (PD-24, PD-25). */
export function Closing() {
  const { t, i18n } = useTranslation();
  const { course, acts } = useCourseView();
  const { closed } = course.closing;
  const ending = useGuide()?.ending;
  const isNear = ending !== undefined && ending.left <= 1;
  const hasDied = hasEndedByDeath(course);
  if (closed) {
    return (
      <Part title={t('ending.part.closing')} id="closing">
        <p className={css.lead}>
          {t('ending.closedAs', {
            how: t(`ending.closing.how.${closed.outcome}`),
            on: dateInWords(closed.on, i18n.language),
          })}
        </p>
        {closed.words && (
          <p className={shapes.asWritten} dir="auto">
            {closed.words}
          </p>
        )}
        <GoOnMonthly />
      </Part>
    );
  }
  return (
    <FoldedPart
      title={t('ending.part.closing')}
      id="closing"
      says={t(`ending.${hasDied ? 'closingDied' : isNear ? 'closingNear' : 'closingLater'}`)}
      isDue={hasDied || (isNear && ending?.next === undefined)}
    >
      {acts.includes('closeCourse') && <CloseCourse />}
      <EarlyFinish />
      <MonthlyAlongside />
      <Pausing />
      {acts.includes('transferCourse') && (
        <Disclosure title={t('ending.handOver')} level={3}>
          <Transfer />
        </Disclosure>
      )}
    </FoldedPart>
  );
}
