import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RolePlay } from '#core/course/role-plays/state.ts';
import { sidesSwapped } from '#core/course/role-plays/swapped.ts';
import { nameOf } from '#web/both/people/names.ts';
import { Cards } from '#web/therapist/course/captures/cards.tsx';
import { OneText } from '#web/therapist/course/captures/one-text.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { WorkNotFound } from '#web/therapist/course/work/not-found.tsx';
import { BackToWork, RoomHead } from '#web/therapist/course/work/room-head.tsx';
import { ThreadPath } from '#web/therapist/course/work/threads/thread-path.tsx';
import { AgreeTryOut } from '#web/therapist/course/work/try-outs/agree.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { inShort } from '#web/ui/words/in-short.ts';
import { Notice } from '#web/ui/words/notice.tsx';
import { plan, scene, take } from './captures.ts';

/** A scene rehearsed take by take, and its plan for life (T-07). */
export function RolePlayPage() {
  const { course } = useCourseView();
  const { id } = useParams({ from: '/staff/courses/$course/work/role-play/$id' });
  const rolePlay = course.rolePlays.rolePlays.find((one) => one.id === id);
  return rolePlay ? <RolePlaySheet key={id} rolePlay={rolePlay} /> : <WorkNotFound />;
}

function RolePlaySheet({ rolePlay }: { rolePlay: RolePlay }) {
  const { t } = useTranslation();
  const view = useCourseView();
  const { course } = view;
  const { id, personId, kind, session, texts, takes } = rolePlay;
  const name = nameOf(course, personId);
  const where = { rolePlayId: id };
  const planned = texts.plan?.text;
  return (
    <Stack gap="section">
      <RoomHead
        above={<BackToWork />}
        title={inShort(texts.scene?.text.scenario ?? t('work.rolePlay.title'))}
        lead={[t('work.rolePlay.title'), t('work.rolePlay.with', { name })].join('. ')}
      />
      <ThreadPath id={id} />
      {kind === 'on_paper' && <Notice>{t('work.rolePlay.onPaper')}</Notice>}
      <Part title={t('work.rolePlay.scene')}>
        <OneText capture={scene} where={where} now={texts.scene} />
      </Part>
      <Part title={t('work.rolePlay.takes')}>
        <p className={shapes.remark}>{t('work.rolePlay.takesLead')}</p>
        {takes.length > 0 && <p>{t(`work.rolePlay.swap.${sidesSwapped(rolePlay)}`)}</p>}
        <Cards
          capture={take}
          where={where}
          start={{
            clientPlays: takes.length === 1 ? 'other' : 'self',
            difficulty: takes.length === 0 ? 'easy' : 'realistic',
          }}
          entries={takes}
          most={3}
          open={kind === 'together' && session === sessionNow(view) ? 'at first' : 'on demand'}
          head="clientPlays"
          adds={t('work.rolePlay.add')}
          title={({ id: which, text }) =>
            [
              t('work.rolePlay.take', { number: takes.findIndex((one) => one.id === which) + 1 }),
              t(`work.rolePlay.choice.plays.${text.clientPlays}`),
            ].join(': ')
          }
        />
      </Part>
      <Part title={t('work.rolePlay.plan')}>
        <OneText
          capture={plan}
          where={where}
          now={texts.plan}
          start={{ who: name }}
          opens={t('work.rolePlay.planOpen')}
        />
        <AgreeTryOut
          kind="primary"
          from={{ kind: 'role_play', id }}
          start={{
            what: (texts.scene?.text.openingLine || texts.scene?.text.scenario || '').slice(0, 300),
            personIds: name ? [personId] : [],
            when: planned?.when ?? '',
            planB: planned?.contingency ?? '',
          }}
        />
      </Part>
    </Stack>
  );
}
