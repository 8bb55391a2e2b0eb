import { useTranslation } from 'react-i18next';
import type { MeetingSeen } from '#core/api-answers/supervision.ts';
import { type OpenAction, openActions } from '#core/supervision/open-actions.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { useSavedForm } from '#web/app/forms/saved-form.ts';
import { DueBy } from '#web/both/supervision/due-by.tsx';
import { EntriesSaid } from '#web/both/supervision/entries-said.tsx';
import { useMeetings } from '#web/both/supervision/meetings.ts';
import css from '#web/service/service.module.css';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { useCaseCalled } from './case-called.ts';
import { HoldMeeting } from './hold.tsx';
import { useSendMeeting } from './read.ts';

function Finish({ meeting, entry, onDone }: { meeting: string; entry: number; onDone: () => void }) {
  const { t } = useTranslation();
  const call = useSendMeeting();
  const { form, change, submit, reset, ...rest } = useSavedForm<{ words: string }>({
    place: `supervision/done/${meeting}/${entry}`,
    start: { words: '' },
    call,
    send: ({ words }) =>
      call.mutateAsync({ to: `supervision/meetings/${meeting}/done`, form: { entry, words } }),
  });
  const save = submits(async () => {
    if (await submit()) onDone();
  });
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <TextArea
          label={t('group.supervised.whatCame')}
          optional
          rows={2}
          value={form.words}
          onChange={(words) => change({ words })}
          error={rest.wrong('words')}
        />
        <FormFoot form={rest} go={t('group.supervised.finishGo')} kind="plain" />
      </Stack>
    </form>
  );
}

function Due({ open, today }: { open: readonly OpenAction<MeetingSeen>[]; today: string }) {
  const { t } = useTranslation();
  if (open.length === 0) return null;
  return (
    <>
      <h3>{t('group.supervised.due')}</h3>
      <ul className={css.lines}>
        {open.map(({ supervision, entry, said }) => (
          <li key={`${supervision.id}/${entry}`} className={css.letter}>
            <p>
              <strong dir="auto">{said.action}</strong> <DueBy due={said.due} today={today} />
            </p>
            <div data-print="never">
              <ShutsOnceDone title={t('group.supervised.finishOf', { action: said.action })} level={4}>
                {(done) => <Finish meeting={supervision.id} entry={entry} onDone={done} />}
              </ShutsOnceDone>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function AboutCase({ minutes, case: one }: NonNullable<MeetingSeen['about']>[number]) {
  const { t } = useTranslation();
  const called = useCaseCalled();
  return one
    ? t('service.meetings.aboutCase', { count: minutes, called: called(one) })
    : t('service.meetings.aboutOther', { count: minutes });
}

function One({ one }: { one: MeetingSeen }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const listed = useListed();
  return (
    <li className={css.letter}>
      <h4>
        {t(`service.meetings.one.${one.kind}`, {
          on: day(one.on),
          minutes: one.minutes,
          supervisor: one.supervisor.name,
          names: listed(one.people.map(({ name }) => name)),
        })}
      </h4>
      {one.about?.map((about, place) => (
        <p key={`${String(place)} ${String(about.minutes)}`} className={css.soft}>
          <AboutCase {...about} />
        </p>
      ))}
      <EntriesSaid entries={one.entries} />
    </li>
  );
}

/** Somebody’s supervision meetings about practice in no group: what is still to do, each meeting, and recording one. */
export function Meetings({ person, as }: { person: string; as: 'self' | 'supervisor' }) {
  const { t } = useTranslation();
  const { data } = useMeetings(person);
  if (!data) return null;
  const { meetings, today } = data;
  return (
    <Stack>
      {as === 'supervisor' && (
        <div data-print="never">
          <ShutsOnceDone title={t('group.supervised.hold')} level={3}>
            {(done) => <HoldMeeting person={person} today={today} onDone={done} />}
          </ShutsOnceDone>
        </div>
      )}
      <Due open={openActions(meetings)} today={today} />
      <h3>{t('group.supervised.held')}</h3>
      {meetings.length === 0 && (
        <p>{t(as === 'self' ? 'service.meetings.noneOwn' : 'service.meetings.none')}</p>
      )}
      <ul className={css.lines}>
        {meetings.map((one) => (
          <One key={one.id} one={one} />
        ))}
      </ul>
    </Stack>
  );
}
