import { useTranslation } from 'react-i18next';
import { NoConnection } from '#web/client/frame/no-connection.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { WhatIsSeen } from '#web/client/page/who-reads.tsx';
import { useMeetingWords } from '#web/client/sessions/when-we-meet.ts';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Empty, Loading } from '#web/ui/layout/states.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import { InvitedToGroup } from './invited.tsx';
import { useMyGroup } from './my-group.ts';
import { AgreedRules } from './rules.tsx';

/** My group: when and where it meets next, its rules, and what was given to all; of nobody else anything. */
export function MyGroup() {
  const { t } = useTranslation();
  const { id, view, next, error } = useMyGroup();
  const isOver = useMyCourse().course.closing.closed !== null;
  const meeting = useMeetingWords();
  const listed = useListed();
  const { day } = useDaysInWords();
  if (id === '') {
    return (
      <ClientPage title={t('client.group.title')}>
        <Empty title={t('client.group.none')}>{!isOver && t('client.group.noneSays')}</Empty>
      </ClientPage>
    );
  }
  if (!view) return error ? <NoConnection error={error} /> : <Loading />;
  if (view.own?.state === 'invited') return <InvitedToGroup view={view} />;
  const { forming, meetings, rules } = view.group;
  const held = meetings.held.length;
  const of = forming.formed?.meetings ?? held;
  const given = meetings.held.filter(({ summary }) => summary?.given).toReversed();
  return (
    <ClientPage
      title={forming.formed?.name ?? t('client.group.title')}
      lead={t('client.group.led', { names: listed(view.facilitators.map(({ name }) => name)) })}
    >
      <WhatIsSeen>{t('client.group.reads')}</WhatIsSeen>
      <section className={css.next} aria-labelledby="next-meeting">
        <h2 id="next-meeting">
          {next ? meeting(next, 'title') : t(forming.ended ? 'client.group.ended' : 'client.group.noNext')}
        </h2>
        {next?.place && <p dir="auto">{next.place}</p>}
        <p>{t('client.group.held', { held, of })}</p>
      </section>
      <AgreedRules rules={rules} />
      {given.length > 0 && (
        <Part title={t('client.group.given')}>
          <Stack gap="section">
            {given.map(({ id: one, n, on, summary }) => (
              <section key={one} aria-label={t('client.group.meeting', { n, on: day(on) })}>
                <h3>{t('client.group.meeting', { n, on: day(on) })}</h3>
                <p className={css.letter} dir="auto">
                  {summary?.text}
                </p>
              </section>
            ))}
          </Stack>
        </Part>
      )}
    </ClientPage>
  );
}
