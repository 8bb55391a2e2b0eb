import { useTranslation } from 'react-i18next';
import type { ProgressReview } from '#core/course/reviews/state.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

function OneTalk({ talk }: { talk: ProgressReview }) {
  const { t, i18n } = useTranslation();
  const { at, on, seen, response, goals, focus, discussed, decision, nextBy } = talk;
  const title = (key: string) => t(`client.progress.talks.${key}`);
  const rows = [
    { title: title('decision'), lines: [t(`client.progress.talks.decisions.${decision}`)] },
    { title: title('seen'), lines: [seen] },
    { title: title('response'), lines: [t(`client.progress.talks.responses.${response}`)] },
    { title: title('goals'), lines: [goals] },
    {
      title: title('focus'),
      lines: focus === 'not_asked' ? [] : [t(`client.progress.talks.foci.${focus}`)],
    },
    { title: title('discussed'), lines: [discussed] },
    { title: title('nextBy'), lines: [nextBy && dateInWords(nextBy, i18n.language)] },
  ];
  return (
    <Stack gap="tight">
      <h3>{t(`client.progress.talks.at.${at}`, { on: dateInWords(on, i18n.language) })}</h3>
      <SaidList rows={rows} />
    </Stack>
  );
}

/**
 * What we said together of whether it helps, half-way and at the other check-points, with what we decided; the latest first.
 * Why, and what my therapist does about it, is theirs. IPT protocol reference, MS-17, MS-18, 6.5.
 */
export function TalksHad() {
  const { t } = useTranslation();
  const [latest, ...earlier] = useMyCourse().course.reviews.reviews.toReversed();
  if (!latest) return null;
  return (
    <Part title={t('client.progress.talks.title')} id="talks">
      <OneTalk talk={latest} />
      {earlier.length > 0 && (
        <Disclosure title={t('client.progress.talks.earlier')} level={3}>
          <Stack gap="section">
            {earlier.map((talk) => (
              <OneTalk key={talk.id} talk={talk} />
            ))}
          </Stack>
        </Disclosure>
      )}
    </Part>
  );
}
