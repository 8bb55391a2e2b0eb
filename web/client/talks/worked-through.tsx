import { useTranslation } from 'react-i18next';
import type { Analysis } from '#core/course/communication/state.ts';
import type { RolePlay } from '#core/course/role-plays/state.ts';
import { listNames, nameOf } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

const joined = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ');

/** One exchange we went through: what I hoped they would hear, their side, and the other ways to say it (T-05). */
function WentThrough({ analysis }: { analysis: Analysis }) {
  const { t } = useTranslation();
  const { course } = useMyCourse();
  const { messages, alternatives, review } = analysis.texts;
  const { alternatives: ways = [], chosen } = alternatives?.text ?? {};
  const mine = chosen === undefined ? undefined : ways[chosen];
  const way = (one: (typeof ways)[number]) => joined(one.words, one.tone, one.timing);
  const rows = [
    { title: t('client.practice.workedThrough.meant'), lines: [messages?.text.intendedMessage] },
    { title: t('client.practice.workedThrough.theirSide'), lines: [messages?.text.otherPerspective] },
    { title: t('client.practice.workedThrough.chosen'), lines: mine ? [way(mine)] : [] },
    { title: t('client.practice.workedThrough.ways'), lines: ways.filter((one) => one !== mine).map(way) },
    { title: t('client.practice.workedThrough.since'), lines: [review?.text.happened, review?.text.learned] },
  ];
  if (rows.every(({ lines }) => lines.every((line) => !line))) return null;
  return (
    <Part title={joined(analysis.title, listNames(course, analysis.personIds))}>
      <SaidList rows={rows} />
    </Part>
  );
}

/** One talk we rehearsed: how I begin, what I took from trying it, and my plan for the real thing (T-07). */
function Rehearsed({ rolePlay }: { rolePlay: RolePlay }) {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const { scene, plan } = rolePlay.texts;
  const when = plan?.text.when ?? '';
  const rows = [
    { title: t('client.practice.workedThrough.scene'), lines: [scene?.text.scenario, scene?.text.goal] },
    { title: t('client.practice.workedThrough.begin'), lines: [scene?.text.openingLine] },
    {
      title: t('client.practice.workedThrough.learned'),
      lines: rolePlay.takes.flatMap(({ text }) => [text.learned, text.changeForNext]),
    },
    {
      title: t('client.practice.workedThrough.plan'),
      lines: plan
        ? [
            joined(
              plan.text.who,
              plan.text.where,
              /^\d{4}-\d{2}/.test(when) ? dateInWords(when, i18n.language) : when,
            ),
          ]
        : [],
    },
    { title: t('client.practice.talks.otherwise'), lines: [plan?.text.contingency] },
  ];
  if (rows.every(({ lines }) => lines.every((line) => !line))) return null;
  return (
    <Part
      title={t('client.practice.workedThrough.rehearsed', {
        who: nameOf(course, rolePlay.personId) || t('client.jointSession.somebody'),
      })}
    >
      <SaidList rows={rows} />
    </Part>
  );
}

/** What we went through and rehearsed together, for me to read before I try it. */
export function WorkedThrough() {
  const { course } = useMyCourse();
  return (
    <>
      {course.communication.analyses.toReversed().map((one) => (
        <WentThrough key={one.id} analysis={one} />
      ))}
      {course.rolePlays.rolePlays.toReversed().map((one) => (
        <Rehearsed key={one.id} rolePlay={one} />
      ))}
    </>
  );
}
