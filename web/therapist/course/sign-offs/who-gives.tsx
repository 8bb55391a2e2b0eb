import { useTranslation } from 'react-i18next';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { isTrainees } from '#core/course/sign-offs/asked.ts';
import { therapistOf } from '#core/course/transfer/therapist.ts';
import { credentials } from '#core/credentials/credential.ts';
import { calledIn } from '#core/credentials/who-may-give.ts';
import { useNameOf, usePairs } from '#web/app/colleagues.ts';
import { useAskedOf, useCredentials } from '#web/app/credentials.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { Notice } from '#web/ui/words/notice.tsx';
import { Prose } from '#web/ui/words/prose.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** What can be lacking: what the form of therapy asks for and what was said before; where that is nothing, all that are known. */
function canLack(asked: readonly string[], lacking: readonly string[]): string[] {
  const those = new Set([...asked, ...lacking]);
  return those.size > 0 ? [...those] : credentials.map(({ id }) => id).filter((id) => id !== 'supervisor');
}

function NameTrainee({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { data } = usePairs();
  const { data: kept } = useCredentials();
  const { trainee } = course.signOffs;
  const asked = protocolFollowedBy(course)?.credentials ?? [];
  const start = { supervisor: trainee?.supervisor ?? '', lacks: trainee?.lacks ?? asked };
  const { form, change, ...rest } = useActForm(course.id, 'nameTrainee', start);
  const supervisors = (data?.pairs ?? [])
    .filter(({ therapist }) => therapist.person === therapistOf(course))
    .map(({ supervisor }) => supervisor);
  return (
    <QuickForm {...rest} onDone={onDone} go={t('signOffs.name.go')}>
      <Select
        label={t('signOffs.name.supervisor')}
        options={supervisors.map(({ person, name }) => ({ value: person, label: name }))}
        value={form.supervisor}
        onChange={(supervisor) => change({ supervisor })}
        error={rest.wrong('supervisor')}
      />
      {kept?.state === 'not_kept' && (
        <CheckboxList
          label={t('signOffs.name.lacks')}
          hint={t('signOffs.name.lacksHint')}
          options={canLack(asked, start.lacks).map((value) => ({ value, label: calledIn(value) }))}
          value={form.lacks ?? []}
          onChange={(lacks) => change({ lacks })}
          error={rest.wrong('lacks')}
        />
      )}
      {kept?.state === 'kept' && <p>{t('signOffs.name.reckoned')}</p>}
    </QuickForm>
  );
}

/** Whoever gives it lacks what its form asks for, as after it was handed over to them. */
function LackedHere({ form }: { form: { id: string; edition: string; name: string } }) {
  const { t } = useTranslation();
  const listed = useListed();
  const { data: asked } = useAskedOf(form);
  if (asked?.as !== 'trainee') return null;
  const lacks = listed(asked.lacks.map(({ called }) => called));
  return (
    <Notice kind="warn" title={t('trainee.lacks', { form: form.name, lacks })}>
      <p>{t('signOffs.lackedHere')}</p>
    </Notice>
  );
}

/** Where credentials are written down and nothing is lacking, there is nothing to record: the act would always be refused. */
function NameFirst({ form }: { form: { id: string; edition: string } }) {
  const { t } = useTranslation();
  const { data: kept } = useCredentials();
  const { data: asked } = useAskedOf(form);
  if (!kept || !asked || (kept.state === 'kept' && asked.lacks.length === 0)) return null;
  return (
    <ShutsOnceDone title={t('signOffs.name.first')} level={3}>
      {(done) => <NameTrainee onDone={done} />}
    </ShutsOnceDone>
  );
}

/** Whether whoever gives this therapy is in training, under whom, and what they do not hold yet. */
export function WhoGives() {
  const { t } = useTranslation();
  const { course, acts, as, therapist } = useCourseView();
  const protocol = protocolFollowedBy(course);
  const listed = useListed();
  const { day } = useDaysInWords();
  const nameOf = useNameOf();
  const { trainee } = course.signOffs;
  const isNow = isTrainees(course);
  const isOver = trainee?.therapist === therapistOf(course) && !isNow;
  return (
    <>
      <Prose>
        {trainee && isNow && (
          <p>
            {t('signOffs.isTrainee', {
              therapist,
              supervisor: nameOf(trainee.supervisor),
              on: day(trainee.on),
            })}{' '}
            {t('signOffs.lacking', { lacks: listed(trainee.lacks.map(calledIn)) })}
          </p>
        )}
        {trainee && isOver && (
          <p>{t('signOffs.wasTrainee', { therapist, by: nameOf(trainee.by), on: day(trainee.on) })}</p>
        )}
        {!isNow && !isOver && <p>{t('signOffs.noTrainee')}</p>}
      </Prose>
      {as === 'therapist' && !isNow && protocol && <LackedHere form={protocol} />}
      {acts.includes('nameTrainee') && (
        <div data-print="never">
          {as === 'therapist' && protocol ? (
            <NameFirst form={protocol} />
          ) : (
            <ShutsOnceDone title={t(isNow ? 'signOffs.name.again' : 'signOffs.name.first')} level={3}>
              {(done) => <NameTrainee onDone={done} />}
            </ShutsOnceDone>
          )}
        </div>
      )}
    </>
  );
}
