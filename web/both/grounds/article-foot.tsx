import { useTranslation } from 'react-i18next';
import { claimsOf } from '#core/evidence-register/claims.ts';
import { monthInWords, sourceInWords } from '#core/evidence-register/in-words.ts';
import { ofArticles } from '#core/protocols/psychoeducation/article.ts';
import type { Topic } from '#core/protocols/psychoeducation/topic.ts';
import { inLanguage } from '#core/words/in-language.ts';
import { useInstallation } from '#web/app/installation.ts';
import { asKnown } from '#web/app/spoken/known.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import css from './grounds.module.css';
import { Grounds, Mark } from './grounds.tsx';

const said = (text: string) => asKnown(text, 'grounds');

/** Under an article: on what it stands, who wrote it, after what, when, and on what terms it may be passed on. */
export function ArticleFoot({ topic }: { topic: Topic }) {
  const { t, i18n } = useTranslation();
  const claims = claimsOf(topic.claims ?? []);
  const { author, written, after, licence } = ofArticles;
  const read = useInstallation().data?.articlesRead;
  return (
    <Stack gap="tight">
      <Mark claims={claims} />
      <p className={css.soft}>
        {t('grounds.written', {
          author: said(inLanguage(author, i18n.language)),
          month: monthInWords(written, i18n.language),
          after: after.map((one) => sourceInWords(one, said).text).join('; '),
          licence,
        })}{' '}
        {read
          ? t('grounds.read', { by: read.by, on: dateInWords(read.on, i18n.language) })
          : t('grounds.notRead')}
      </p>
      {claims.length > 0 && (
        <Disclosure title={t('grounds.title', { what: asKnown(topic.title, 'articles') })} level={4}>
          <Grounds claims={claims} />
        </Disclosure>
      )}
    </Stack>
  );
}
