import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clientTold } from '#core/course/transfer/state.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { ColleagueUnderWhom } from '#web/both/credentials/colleague-under-whom.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { AskOnceMore } from '#web/ui/layout/ask-once-more.tsx';
import { Sheet, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Became } from './became.tsx';
import { asAct, doneIn, type IntoHands, useColleagues, usePut } from './put.ts';

const told = clientTold.options;

interface ForCourse {
  to?: string;
  supervisor?: string | undefined;
  handOver?: string;
  toClient?: string;
  client?: (typeof told)[number];
}

const start = { to: '', each: {} as Record<string, ForCourse> };

/** Courses handed over for good, all to one colleague or each to its own, with a note that goes along with each. */
export function HandOverFields({ whose, hands, chosen, onDone }: IntoHands) {
  const { t } = useTranslation();
  const { value, put, done } = useDraft(`hands/${whose}/over`, start);
  const [asking, setAsking] = useState(false);
  const colleagues = useColleagues(hands);
  const call = usePut<unknown>(whose, 'over');
  const of = (course: string) => value.each[course] ?? {};
  const toOf = (course: string) => of(course).to || value.to;
  const change = (course: string, patch: ForCourse) =>
    put({ ...value, each: { ...value.each, [course]: { ...of(course), ...patch } } });
  const writes = hands.as !== 'administrator';
  const isWhole = chosen.every(
    ({ course }) => toOf(course) !== '' && (!writes || (of(course).handOver ?? '').trim() !== ''),
  );
  const go = () => {
    const courses = chosen.map((one) => ({
      client: 'told',
      ...of(one.course),
      ...asAct(one),
      to: toOf(one.course),
    }));
    call.mutate(
      { courses },
      {
        onSettled: () => setAsking(false),
        onSuccess: ({ lines }) => {
          if (doneIn(lines) < lines.length) return;
          done();
          onDone();
        },
      },
    );
  };
  return (
    <form onSubmit={submits(() => setAsking(true))} noValidate>
      <Stack>
        <p className={shapes.remark}>{t('hands.overSays')}</p>
        <Select
          label={t('hands.toAll')}
          hint={chosen.length > 1 ? t('hands.toAllHint') : undefined}
          options={colleagues}
          value={value.to}
          onChange={(to) => put({ ...value, to })}
        />
        {chosen.map(({ course, client }) => (
          <Sheet key={course}>
            <Stack>
              <h3 dir="auto">{client}</h3>
              <Select
                label={t('hands.to')}
                options={colleagues}
                value={toOf(course)}
                onChange={(to) => change(course, { to })}
              />
              <ColleagueUnderWhom
                person={toOf(course)}
                value={of(course).supervisor}
                onChange={(supervisor) => change(course, { supervisor })}
              />
              {writes && (
                <>
                  <TextArea
                    label={t('hands.handOverOf', { client })}
                    rows={3}
                    value={of(course).handOver ?? ''}
                    onChange={(handOver) => change(course, { handOver })}
                  />
                  <TextArea
                    label={t('hands.toClientOf', { client })}
                    hint={t('hands.toClientHint')}
                    optional
                    rows={2}
                    value={of(course).toClient ?? ''}
                    onChange={(toClient) => change(course, { toClient })}
                  />
                  <RadioList
                    label={t('hands.toldOf', { client })}
                    layout="inline"
                    options={told.map((one) => ({ value: one, label: t(`course.client.isTold.${one}`) }))}
                    value={of(course).client ?? 'told'}
                    onChange={(one) =>
                      change(course, { client: told.find((which) => which === one) ?? 'told' })
                    }
                  />
                </>
              )}
            </Stack>
          </Sheet>
        ))}
        <Became lines={call.data?.lines} courses={hands.courses} error={call.error} />
        <div>
          <Button type="submit" kind="primary" isPending={call.isPending} isDisabled={!isWhole}>
            {t('hands.overGo', { count: chosen.length })}
          </Button>
        </div>
      </Stack>
      <AskOnceMore
        title={t('hands.sure', { count: chosen.length })}
        says={t('hands.sureSays')}
        go={t('hands.sureGo')}
        isOpen={asking}
        isPending={call.isPending}
        onSure={go}
        onClose={() => setAsking(false)}
      />
    </form>
  );
}
