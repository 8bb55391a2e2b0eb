import { useTranslation } from 'react-i18next';
import type { HeldMeeting } from '#core/group/meetings/state.ts';
import { useGroupForm } from '#web/app/forms/group-form.ts';
import type { Newer } from '#web/app/forms/newer-text.tsx';
import { StrikeOut } from '#web/group/about/strike.tsx';
import { Form } from '#web/group/form.tsx';
import { useGroupHere } from '#web/group/frame.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { Prose } from '#web/ui/words/prose.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

interface SummaryProps {
  meeting: HeldMeeting;
}

function Write({ meeting, onDone }: SummaryProps & { onDone: () => void }) {
  const { t } = useTranslation();
  const { id } = useGroupHere();
  const { form, change, ...rest } = useGroupForm({
    group: id,
    name: 'summariseMeeting',
    place: meeting.id,
    start: {
      meeting: meeting.id,
      text: meeting.summary?.text ?? '',
      version: meeting.summary?.version ?? 0,
    },
  });
  const overwrite = ({ version }: Newer) => void rest.submit({ patch: { version } });
  return (
    <Form
      {...rest}
      submit={() => rest.submit()}
      onDone={onDone}
      onNewer={{ read: (text) => <p dir="auto">{String(text)}</p>, overwrite, take: rest.reset }}
      go={t('group.summary.go')}
    >
      <TextArea
        label={t('group.summary.label')}
        hint={t('group.summary.hint')}
        rows={4}
        value={form.text}
        onChange={(text) => change({ text })}
        error={rest.wrong('text')}
      />
    </Form>
  );
}

function Give({ meeting, version }: { meeting: string; version: number }) {
  const { t } = useTranslation();
  const { id } = useGroupHere();
  const form = useGroupForm({
    group: id,
    name: 'giveSummary',
    place: meeting,
    start: { meeting, version },
  });
  return (
    <Form {...form} submit={() => form.submit()} go={t('group.summary.give')} kind="plain">
      <p>{t('group.summary.giveSays')}</p>
    </Form>
  );
}

/** The summary of a meeting, in which nobody is named, and giving it to the members. */
export function Summary({ meeting }: SummaryProps) {
  const { t } = useTranslation();
  const { may } = useGroupHere();
  const { day } = useDaysInWords();
  const { summary } = meeting;
  const isGiven = summary?.given?.text === summary?.text;
  return (
    <Stack>
      {summary && (
        <Prose>
          <p dir="auto">{summary.text}</p>
        </Prose>
      )}
      {summary?.given && (
        <p>
          {t(isGiven ? 'group.summary.given' : 'group.summary.olderGiven', { on: day(summary.given.on) })}
        </p>
      )}
      <StrikeOut entry={summary?.given} title={t('group.strike.given')} />
      {summary && !isGiven && may('giveSummary') && <Give meeting={meeting.id} version={summary.version} />}
      {may('summariseMeeting') && (
        <ShutsOnceDone title={t(summary ? 'group.summary.rewrite' : 'group.summary.write')} level={4}>
          {(done) => <Write meeting={meeting} onDone={done} />}
        </ShutsOnceDone>
      )}
    </Stack>
  );
}
