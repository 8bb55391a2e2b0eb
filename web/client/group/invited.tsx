import { useTranslation } from 'react-i18next';
import type { GroupView } from '#core/api-answers/groups.ts';
import { meetingsAhead, meetingsHeld } from '#core/group/meetings/held.ts';
import { WhatIsTold } from '#web/client/about/what-is-told.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { WhatIsSeen } from '#web/client/page/who-reads.tsx';
import { useMeetingWords } from '#web/client/sessions/when-we-meet.ts';
import { Part } from '#web/ui/layout/layout.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { AgreedRules } from './rules.tsx';

/** To what I am invited: what the group is, when and where it meets, who leads it, its rules, and whom I can ask; of nobody in it anything. */
export function InvitedToGroup({ view }: { view: GroupView }) {
  const { t } = useTranslation();
  const meeting = useMeetingWords();
  const listed = useListed();
  const { forming, rules } = view.group;
  const { formed } = forming;
  const names = listed(view.facilitators.map(({ name }) => name));
  const ahead = meetingsAhead(view.group).filter(({ at }) => at.slice(0, 10) >= view.today);
  const [next, ...later] = ahead;
  const isUnderWay = meetingsHeld(view.group) > 0;
  return (
    <ClientPage
      title={t('client.group.invited', { name: formed?.name ?? '' })}
      lead={t('client.group.led', { names })}
    >
      <WhatIsSeen>{t('client.group.readsInvited')}</WhatIsSeen>
      <section className={css.next} aria-labelledby="first-meeting">
        <h2 id="first-meeting">{next ? meeting(next, 'title') : t('client.group.noNext')}</h2>
        {(next?.place || formed?.place) && <p dir="auto">{next?.place || formed?.place}</p>}
        {formed && (
          <p>
            {t('client.group.often', {
              meetings: formed.meetings,
              minutes: formed.minutes,
              count: formed.everyDays,
            })}{' '}
            {isUnderWay && t('client.group.held', { held: meetingsHeld(view.group), of: formed.meetings })}
          </p>
        )}
      </section>
      {names && (
        <Part title={t('client.group.ask')}>
          <p>{t('client.group.askSays', { names })}</p>
        </Part>
      )}
      <WhatIsTold />
      <AgreedRules rules={rules} />
      {later.length > 0 && (
        <Part title={t('client.group.later')}>
          <ul>
            {later.map((one) => (
              <li key={one.id}>{meeting(one, 'title')}</li>
            ))}
          </ul>
        </Part>
      )}
    </ClientPage>
  );
}
