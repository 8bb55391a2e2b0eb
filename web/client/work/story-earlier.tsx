import { useTranslation } from 'react-i18next';
import { sharedFormulation } from '#core/course/formulation/agreement.ts';
import { LetterWords } from '#web/both/letters/letter-words.tsx';
import { useMyCourse } from '#web/client/my-course.tsx';
import css from '#web/client/page/page.module.css';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Quote } from '#web/ui/words/prose.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

/** The story as it was told before: each earlier version I was given, the latest first. */
export function StoryEarlier() {
  const { t, i18n } = useTranslation();
  const { course } = useMyCourse();
  const now = sharedFormulation(course);
  const earlier = course.formulation.versions
    .filter(({ version, shared }) => shared !== 'not_yet' && version !== now?.version)
    .toReversed();
  if (earlier.length === 0) return null;
  return (
    <Disclosure title={t('client.work.earlier')}>
      <ul className={css.items}>
        {earlier.map((story) => {
          const answered = course.formulation.answers.findLast(({ version }) => version === story.version);
          return (
            <li key={story.version} className={shapes.ruledItem}>
              <h4>{t('client.work.earlierOf', { on: dateInWords(story.on, i18n.language) })}</h4>
              {story.clientsWords && <Quote by={t('client.work.myWords')}>{story.clientsWords}</Quote>}
              {story.narrative && <LetterWords>{story.narrative}</LetterWords>}
              {answered && <p>{t(`client.work.answeredThen.${answered.answer}`)}</p>}
              {answered?.edits && <p dir="auto">{answered.edits}</p>}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
