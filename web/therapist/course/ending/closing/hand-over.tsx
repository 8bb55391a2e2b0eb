import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { therapistOf } from '#core/course/transfer/therapist.ts';
import { see } from '#web/app/api.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import css from '#web/therapist/course/ending/ending.module.css';
import { useCourseHere } from '#web/therapist/course/view.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';

interface Members {
  members: { person: string; name: string; roles: string[] }[];
}

const told = ['present', 'told', 'not_told'] as const;

function HandOverForm() {
  const { t } = useTranslation();
  const { course } = useCourseHere();
  const members = useQuery({ queryKey: ['members'], queryFn: () => see<Members>('members') });
  const form = useActForm(course.id, 'transferCourse', { to: '', handOver: '', client: 'told' }, 'ending');
  const holder = therapistOf(course);
  const others = (members.data?.members ?? []).filter(
    ({ person, roles }) => roles.includes('therapist') && person !== holder,
  );
  function submit(event: FormEvent) {
    event.preventDefault();
    void form.submit();
  }
  if (members.data && others.length === 0) return <p className={css.soft}>{t('ending.nobodyToTakeOver')}</p>;
  return (
    <form onSubmit={submit} noValidate className={css.form}>
      <Stack>
        <Select
          label={t('ending.handOverTo')}
          options={others.map(({ person, name }) => ({ value: person, label: name }))}
          value={form.form.to}
          onChange={(to) => form.change({ to })}
          error={form.wrong('to')}
        />
        <TextArea
          label={t('ending.handOverNote')}
          hint={t('ending.handOverHint')}
          value={form.form.handOver}
          onChange={(handOver) => form.change({ handOver })}
          error={form.wrong('handOver')}
        />
        <RadioList
          label={t('ending.handOverClient')}
          layout="inline"
          options={told.map((value) => ({ value, label: t(`ending.choice.handOverClient.${value}`) }))}
          value={form.form.client}
          onChange={(value) => form.change({ client: told.find((one) => one === value) ?? 'told' })}
        />
        <Refused sentence={form.sentence} />
        <Row>
          <Button type="submit" kind="primary" isPending={form.isSending}>
            {t('ending.handOverGo')}
          </Button>
          <SaveState state={form.saving} />
        </Row>
      </Stack>
    </form>
  );
}

/** Handing the course to another therapist; a leaving therapist names it early, as a loss of its own. */
export function HandOver() {
  const { t } = useTranslation();
  const { acts } = useCourseHere();
  if (!acts.includes('transferCourse')) return null;
  return (
    <Disclosure title={t('ending.handOver')} level={3}>
      <HandOverForm />
    </Disclosure>
  );
}
