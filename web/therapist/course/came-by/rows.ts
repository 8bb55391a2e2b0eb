import { useTranslation } from 'react-i18next';
import type { Course } from '#core/course/course.ts';
import { useFormsOffered } from '#web/app/forms-of-therapy.ts';
import { useListed } from '#web/ui/words/listed.ts';
import { dayInWords } from '#web/ui/words/when.ts';

/** What was told before the course began, each under what it is about. */
export function useCameByRows({
  cameBy: { referral },
}: Pick<Course, 'cameBy'>): { title: string; lines: string[] }[] {
  const { t, i18n } = useTranslation();
  const listed = useListed();
  const forms = useFormsOffered();
  if (!referral) return [];
  const { gp, kin, prefers, danger, contacts } = referral;
  const day = (on: string) => dayInWords(on, i18n.language);
  const together = (...parts: string[]) => parts.filter((part) => part !== '').join(', ');
  return [
    {
      title: t('referrals.sourceTitle'),
      lines: [
        together(t(`referrals.source.${referral.source}`), referral.referrer, day(referral.receivedOn)),
      ],
    },
    { title: t('referrals.soon.label'), lines: [t(`referrals.soon.is.${referral.priority}`)] },
    { title: t('referrals.concern'), lines: [referral.concern] },
    { title: t('referrals.hopes'), lines: [referral.hopes] },
    ...danger.map(({ on, words, asked, said, decided, nextReview }) => ({
      title: t('referrals.danger.toldOn', { on: day(on) }),
      lines: [words, asked, said, decided, nextReview],
    })),
    { title: t('referrals.who.gpOf'), lines: [together(gp.name, gp.practice, gp.phone)] },
    { title: t('referrals.who.kinOf'), lines: [together(kin.name, kin.relation, kin.phone)] },
    {
      title: t('referrals.who.reach'),
      lines: [
        listed(referral.reach.map((one) => t(`referrals.reach.${one}`))),
        referral.mayLeaveMessage === 'no' ? t('referrals.noMessage') : '',
      ],
    },
    {
      title: t('referrals.who.prefers'),
      lines: [
        prefers.therapist === 'no_preference' ? '' : t(`referrals.therapist.${prefers.therapist}`),
        forms.find(({ id }) => id === prefers.form)?.name ?? '',
        ...[prefers.times, prefers.place, prefers.interpreter],
      ],
    },
    {
      title: t('referrals.contact.title'),
      lines: contacts.map(({ on, how, outcome, words }) =>
        together(`${day(on)}: ${t(`referrals.reach.${how}`)}`, t(`referrals.contact.is.${outcome}`), words),
      ),
    },
  ];
}
