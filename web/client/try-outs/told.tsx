import { useTranslation } from 'react-i18next';
import type { TryOut } from '#core/course/try-outs/state.ts';
import css from '#web/client/page/page.module.css';
import { SeenOfMine } from '#web/client/page/seen-of-mine.tsx';
import { dayInWords } from '#web/ui/words/when.ts';

/** How a try-out went, as I told it last: what happened, the mood before and after it, and what I take from it. */
export function TryOutRead({ tryOut: { told } }: { tryOut: TryOut }) {
  const { t, i18n } = useTranslation();
  const last = told.at(-1);
  if (!last) return null;
  const { moodBefore, moodAfter } = last;
  const mood =
    moodBefore !== undefined && moodAfter !== undefined
      ? t('client.tryOuts.moodBoth', { before: moodBefore, after: moodAfter })
      : moodAfter !== undefined
        ? t('client.tryOuts.moodOnlyAfter', { after: moodAfter })
        : moodBefore !== undefined && t('client.tryOuts.moodOnlyBefore', { before: moodBefore });
  return (
    <>
      <p className={css.soft}>
        {t(`client.tryOuts.result.${last.result}`)}, {dayInWords(last.on, i18n.language)}
      </p>
      {last.whatHappened && <p dir="auto">{last.whatHappened}</p>}
      {mood && <p>{mood}</p>}
      {last.learned && <p dir="auto">{last.learned}</p>}
      <SeenOfMine written={last} words={last.learned} />
    </>
  );
}
