import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LettersPosted } from '#core/api-answers/post.ts';
import type { LetterToOther } from '#core/course/letters-to-others/state.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

const tones = { waiting: 'plain', sent: 'good', failed: 'warn' } as const;

/** Each time that this version went, how, and what became of it where it went by e-mail. */
export function Went({ letter, version }: { letter: LetterToOther; version: number }) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const gone = letter.gone.filter((one) => one.version === version);
  const byMail = letter.gone.filter(({ how }) => how === 'mail').length;
  const { data } = useQuery<LettersPosted, RefusedError>({
    queryKey: ['letters-to-others', course.id, letter.id, byMail],
    queryFn: () => see(`courses/${course.id}/letters-to-others/${letter.id}/post`),
    enabled: byMail > 0,
  });
  const became = new Map(data?.letters.map(({ act, state }) => [act, state]));
  if (gone.length === 0) return null;
  return (
    <ul className={shapes.plainList}>
      {gone.map(({ act, how, email, on }) => {
        const state = became.get(act);
        return (
          <li key={act} className={shapes.writtenLine}>
            <span>{t(`letters.toOthers.went.${how}`, { email, on: dateInWords(on, i18n.language) })}</span>
            {state && <Badge tone={tones[state]}>{t(`letters.toOthers.became.${state}`)}</Badge>}
          </li>
        );
      })}
    </ul>
  );
}
