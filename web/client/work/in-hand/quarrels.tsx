import { useTranslation } from 'react-i18next';
import type { Dispute } from '#core/course/dispute/state.ts';
import { nameOf } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

/** What it is really about between us, what each of us expects, and how it stands (RD-3, RD-4, RD-11). */
function Between({ dispute }: { dispute: Dispute }) {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const who = nameOf(course, dispute.personId) || t('client.jointSession.somebody');
  const { issues, expectations, outcomes, ratings } = dispute;
  const rated = (of: 'distress' | 'impairment') =>
    ratings
      .toReversed()
      .map(({ [of]: value, getsInTheWayOf, on }) =>
        [
          t('client.work.inHand.ofTen', { value, on: dateInWords(on, i18n.language) }),
          of === 'impairment' && getsInTheWayOf,
        ]
          .filter(Boolean)
          .join(' · '),
      );
  const stands = outcomes.at(-1);
  const unsaid = (is: string) => (is === 'unsaid' ? t('client.work.inHand.unsaid') : '');
  const rows = [
    {
      title: t('client.work.inHand.about'),
      lines: issues.map(({ text }) => [text.issue, text.ifSettled].filter(Boolean).join(' · ')),
    },
    {
      title: t('client.work.inHand.iExpect'),
      lines: expectations.map(({ text }) => [text.mine, unsaid(text.saidByMe)].filter(Boolean).join(' · ')),
    },
    {
      title: t('client.work.inHand.theyExpect', { who }),
      lines: expectations
        .filter(({ text }) => text.theirs)
        .map(({ text }) => [text.theirs, unsaid(text.saidByThem)].filter(Boolean).join(' · ')),
    },
    { title: t('client.work.inHand.distresses'), lines: rated('distress') },
    { title: t('client.work.inHand.getsInTheWay'), lines: rated('impairment') },
    { title: t('client.work.inHand.goodEnough'), lines: [stands?.goodEnough] },
    {
      title: t('client.work.inHand.standsNow'),
      lines: stands ? [t(`client.work.inHand.outcome.${stands.code}`), stands.words] : [],
    },
  ];
  if (rows.every(({ lines }) => lines.every((line) => !line))) return null;
  return (
    <Part title={t('client.work.inHand.quarrel', { who })}>
      <SaidList rows={rows} />
    </Part>
  );
}

/** The same for each quarrel. */
export function Quarrels() {
  const { disputes } = useMyCourse().course.dispute;
  return disputes.map((dispute) => <Between key={dispute.id} dispute={dispute} />);
}
