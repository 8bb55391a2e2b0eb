import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { Member } from '#core/api-answers/accounts.ts';
import { type HeldCredential, levels } from '#core/credentials/credential.ts';
import { calledIn } from '#core/credentials/who-may-give.ts';
import { placeIn, useKeepCredential } from '#web/app/credentials.ts';
import { fieldSentence, formSentence } from '#web/app/forms/sentences.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { DateField } from '#web/ui/fields/date.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Dialog } from '#web/ui/layout/dialog.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { useWhatCanBeHeld } from './what.ts';
import { FirstLicence } from './without-licence.tsx';

interface WriteProps {
  held: readonly HeldCredential[];
  onClose: () => void;
}

interface InDialogProps extends WriteProps {
  title: string;
  go: string;
  one: HeldCredential;
  children: (wrong: (field: keyof HeldCredential) => string | undefined) => ReactNode;
}

/** A sheet in which one entry of the list is written; a refusal stands in it, with what was typed. */
function InDialog({ title, go, one, held, onClose, children }: InDialogProps) {
  const { t } = useTranslation();
  const keep = useKeepCredential();
  const [sentAt, setSentAt] = useState(0);
  const submit = submits(() => {
    setSentAt(placeIn(held, one.id));
    keep.mutate({ one, before: held }, { onSuccess: onClose });
  });
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {children((field) => fieldSentence(keep.error, `credentials.${sentAt}.${field}`))}
          <Refused sentence={formSentence(keep.error, t('entry.noLine'))} />
          <div>
            <Button type="submit" kind="primary" isPending={keep.isPending}>
              {go}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  );
}

const blank = (today: string): HeldCredential => ({
  ...{ id: newId(), person: '', what: '', level: 'full', from: '' },
  ...{ since: today, until: null, withdrawn: null },
});

interface WriteCredentialProps extends WriteProps {
  members: readonly Member[];
  today: string;
  /** The one that is corrected; a new one is written down without it. */
  one?: HeldCredential;
  title: string;
}

/** Writes a credential down, or corrects what stands of one. */
export function WriteCredential({ members, today, one, title, held, onClose }: WriteCredentialProps) {
  const { t } = useTranslation();
  const what = useWhatCanBeHeld();
  const [form, setForm] = useState(() => one ?? blank(today));
  const change = (patch: Partial<HeldCredential>) => setForm({ ...form, ...patch });
  return (
    <InDialog
      title={title}
      go={t(one ? 'service.credentials.correctGo' : 'service.credentials.addGo')}
      one={form}
      held={held}
      onClose={onClose}
    >
      {(wrong) => (
        <>
          <Select
            label={t('service.credentials.who')}
            options={members
              .filter(({ state, person }) => state === 'active' || person === one?.person)
              .map(({ person, name }) => ({ value: person, label: name }))}
            value={form.person}
            onChange={(person) => change({ person })}
            error={wrong('person')}
          />
          <Select
            label={t('service.credentials.what')}
            options={what}
            value={form.what}
            onChange={(chosen) => change({ what: chosen })}
            error={wrong('what')}
          />
          {form.what === 'licensed_clinician' && (
            <FirstLicence held={held} members={members} person={form.person} today={today} />
          )}
          <RadioList
            label={t('service.credentials.level')}
            hint={t('service.credentials.levelHint')}
            options={levels.map((level) => ({
              value: level,
              label: t(`service.credentials.levels.${level}`),
            }))}
            value={form.level}
            onChange={(level) => change({ level: levels.find((known) => known === level) ?? 'full' })}
            layout="inline"
            error={wrong('level')}
          />
          <TextField
            label={t('service.credentials.from')}
            hint={t('service.credentials.fromHint')}
            value={form.from}
            onChange={(from) => change({ from })}
            error={wrong('from')}
          />
          <DateField
            label={t('service.credentials.since')}
            about="gone by"
            asks="a whole day"
            value={form.since}
            onChange={(since) => change({ since })}
            error={wrong('since')}
          />
          <DateField
            label={t('service.credentials.until')}
            about="to come"
            hint={t('service.credentials.untilHint')}
            asks="a whole day"
            optional
            value={form.until ?? ''}
            onChange={(until) => change({ until: until || null })}
            error={wrong('until')}
          />
          {one && (
            <DateField
              label={t('service.credentials.withdrawn')}
              hint={t('service.credentials.withdrawnHint')}
              asks="a whole day"
              optional
              value={form.withdrawn ?? ''}
              onChange={(withdrawn) => change({ withdrawn: withdrawn || null })}
              error={wrong('withdrawn')}
            />
          )}
        </>
      )}
    </InDialog>
  );
}

interface OneOfThemProps extends WriteProps {
  one: HeldCredential;
  name: string;
}

/** A credential is renewed: until another day, or without an end. */
export function RenewCredential({ one, name, ...rest }: OneOfThemProps) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const [until, setUntil] = useState('');
  return (
    <InDialog
      title={t('service.credentials.renewOf', { what: calledIn(one.what), name })}
      go={t('service.credentials.renewGo')}
      one={{ ...one, until: until || null }}
      {...rest}
    >
      {(wrong) => (
        <>
          <p>{t('service.credentials.renewSays', { on: day(one.until) })}</p>
          <DateField
            label={t('service.credentials.untilNew')}
            about="to come"
            hint={t('service.credentials.untilHint')}
            asks="a whole day"
            optional
            value={until}
            onChange={setUntil}
            error={wrong('until')}
          />
        </>
      )}
    </InDialog>
  );
}

/** A credential is taken back from a day on. */
export function EndCredential({ one, name, today, ...rest }: OneOfThemProps & { today: string }) {
  const { t } = useTranslation();
  const [withdrawn, setWithdrawn] = useState(today);
  return (
    <InDialog
      title={t('service.credentials.endOf', { what: calledIn(one.what), name })}
      go={t('service.credentials.endGo')}
      one={{ ...one, withdrawn }}
      {...rest}
    >
      {(wrong) => (
        <>
          <p>{t('service.credentials.endSays', { name })}</p>
          <DateField
            label={t('service.credentials.endOn')}
            asks="a whole day"
            value={withdrawn}
            onChange={setWithdrawn}
            error={wrong('withdrawn')}
          />
        </>
      )}
    </InDialog>
  );
}
