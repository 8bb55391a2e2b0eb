import { useTranslation } from 'react-i18next';
import type { Transition } from '#core/course/transition/state.ts';
import { nameOf } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Part } from '#web/ui/layout/layout.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { HowSure } from './how-sure.tsx';

/** What went with the old role, what the new one makes possible, what I can do in it, who stands by me and who I am now (RT-3, RT-5 to RT-9). */
function Changed({ change }: { change: Transition }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const { losses, demands, skills, supports, confidence, texts } = change;
  const stands = supports.filter(({ text: { kind } }) => kind !== 'lost' && kind !== 'to_find');
  const sought = supports.filter(({ text: { kind } }) => kind === 'to_find');
  const said = ({ text: { personId, name, gives, howToAsk } }: (typeof supports)[number]) =>
    [nameOf(course, personId) || name, gives, howToAsk].filter(Boolean).join(' · ');
  const rows = [
    { title: t('client.work.inHand.lost'), lines: losses.map(({ text }) => text.what) },
    { title: t('client.work.inHand.possible'), lines: texts.newRole?.text.possibilities ?? [] },
    {
      title: t('client.work.inHand.found'),
      lines: demands.map(({ text }) => [text.belief, text.found].filter(Boolean).join(' · ')),
    },
    { title: t('client.work.inHand.standsBy'), lines: stands.map(said) },
    { title: t('client.work.inHand.toFind'), lines: sought.map(said) },
  ];
  const me = texts.identity?.text.words;
  if (!me && skills.length === 0 && rows.every(({ lines }) => lines.length === 0)) return null;
  return (
    <Part title={t('client.work.inHand.change', { from: change.oldRole, to: change.newRole })}>
      {me && (
        <p className={css.said} dir="auto">
          {me}
        </p>
      )}
      <SaidList rows={rows} />
      <HowSure
        act="rateRoleSkill"
        where={{ transitionId: change.id }}
        skills={skills.map(({ id, text }) => ({ id, skill: text.skill, words: text.smallSuccess }))}
        confidence={confidence}
      />
    </Part>
  );
}

/** The same for each change of role. */
export function NewRole() {
  const { transitions } = useMyCourse().course.transition;
  return transitions.map((change) => <Changed key={change.id} change={change} />);
}
