import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { CardAsked } from '#core/api-answers/feedback-card.ts';
import { type CardAnswer, type CardItem, cardAnswers, cardItems } from '#core/course/feedback-cards/items.ts';
import { dialled } from '#core/help/telephone.ts';
import { type RefusedError, send } from '#web/app/api.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { useHelpSaid } from '#web/app/spoken/help-lines.ts';
import { AnswerFace, ItemPicture } from '#web/both/people/card-pictures.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextLink } from '#web/ui/buttons/text-link.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Page, Part, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Loading } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import { Telephone } from '#web/ui/words/telephone.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import css from './close-card.module.css';
import { LanguageAtDoor } from './language-at-door.tsx';

type Answers = Partial<Record<CardItem, CardAnswer>>;

/** Where help is, on the page of somebody who may need it as well. */
function HelpHere({ help }: Pick<CardAsked, 'help'>) {
  const { t } = useTranslation();
  const said = useHelpSaid();
  return (
    <Part title={t('closeCard.help')}>
      <p>{t('closeCard.helpWords')}</p>
      <ul>
        {help.map(({ name, number, says }) => (
          <li key={name}>
            {said(name)}:{' '}
            <a href={`tel:${dialled(number)}`}>
              <Telephone>{number}</Telephone>
            </a>
            {says && `. ${said(says)}`}
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface AskedProps {
  item: CardItem;
  client: string;
  answer: CardAnswer | undefined;
  onAnswer: (answer: CardAnswer | undefined) => void;
}

/** One thing asked in a picture and few words, answered by pressing a face. */
function AskedInPictures({ item, client, answer, onAnswer }: AskedProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={css.asked}>
      <legend className={css.legend}>
        <ItemPicture item={item} />
        <span>{t(`closeCard.item.${item}`, { client })}</span>
      </legend>
      <div className={css.faces}>
        {cardAnswers.map((value) => (
          <label key={value} className={css.face}>
            <input
              type="radio"
              name={item}
              checked={answer === value}
              onChange={() => onAnswer(value)}
              // Pressed once more it is left out again.
              onClick={() => answer === value && onAnswer(undefined)}
            />
            <AnswerFace answer={value} />
            {t(`closeCard.answer.${value}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function AskedInWords({ item, client, answer, onAnswer }: AskedProps) {
  const { t } = useTranslation();
  return (
    <RadioList
      label={t(`closeCard.item.${item}`, { client })}
      optional
      layout="inline"
      options={cardAnswers.map((value) => ({ value, label: t(`closeCard.answer.${value}`) }))}
      value={answer ?? null}
      onChange={(value) => onAnswer(oneOf(cardAnswers, value))}
    />
  );
}

interface CardProps {
  asked: CardAsked;
  course: string;
  token: string;
}

function Card({ asked, course, token }: CardProps) {
  const { t, i18n } = useTranslation();
  const { client, says, kind, reader, until, help } = asked;
  const [id] = useState(() => newId());
  const [answers, setAnswers] = useState<Answers>({});
  const [like, setLike] = useState('');
  const [wish, setWish] = useState('');
  const sends = useMutation<unknown, RefusedError>({
    mutationFn: () =>
      send(`card/${course}/answer`, {
        id,
        token,
        like,
        wish,
        answers: cardItems.flatMap((item) => (answers[item] ? [{ item, answer: answers[item] }] : [])),
      }),
  });
  if (sends.isSuccess) {
    return (
      <Stack gap="section">
        <Notice kind="good" title={t('closeCard.sent')} spoken="now">
          {t('closeCard.sentWords')}
        </Notice>
        <HelpHere help={help} />
      </Stack>
    );
  }
  const Asked = kind === 'pictures' ? AskedInPictures : AskedInWords;
  const forChild = reader === 'child';
  return (
    <Stack gap="section">
      <PageHead
        title={t('closeCard.asks', { client })}
        lead={t(forChild || kind === 'pictures' ? 'closeCard.leadChild' : 'closeCard.lead', { client })}
      />
      {says && (
        <blockquote dir="auto" className={css.says}>
          {says}
        </blockquote>
      )}
      <p>{t(forChild ? 'closeCard.whoChild' : 'closeCard.who', { client })}</p>
      <form noValidate onSubmit={submits(() => sends.mutate())}>
        <Stack gap="section">
          {cardItems.map((item) => (
            <Asked
              key={item}
              item={item}
              client={client}
              answer={answers[item]}
              onAnswer={(answer) => setAnswers({ ...answers, [item]: answer })}
            />
          ))}
          <TextArea label={t('closeCard.like')} optional rows={2} value={like} onChange={setLike} />
          <TextArea label={t('closeCard.wish')} optional rows={2} value={wish} onChange={setWish} />
          <p className={css.soft}>{t('closeCard.once', { until: dateInWords(until, i18n.language) })}</p>
          <Refused
            sentence={
              sends.error
                ? sends.error.problem?.status === 404
                  ? t('closeCard.closedWords')
                  : formSentence(sends.error, t('entry.noLine'))
                : undefined
            }
          />
          <div>
            <Button type="submit" kind="primary" isPending={sends.isPending}>
              {t('closeCard.send', { client })}
            </Button>
          </div>
        </Stack>
      </form>
      <HelpHere help={help} />
    </Stack>
  );
}

/** The card that somebody close was sent: a link opens it, it is answered once, and it shows nothing of anybody’s record. */
export function CloseCard() {
  const { t } = useTranslation();
  const course = new URLSearchParams(location.search).get('course') ?? '';
  const token = location.hash.slice(1);
  const isWhole = course !== '' && token !== '';
  const { data, error, isLoading } = useQuery<CardAsked, RefusedError>({
    queryKey: ['close-card', course, token],
    queryFn: () => send<CardAsked>(`card/${course}`, { token }),
    enabled: isWhole,
    retry: false,
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const refused = error && error.problem?.status !== 404 && error.problem?.status !== 422;
  return (
    <Page width="narrow">
      <TitleOf words={t('closeCard.title')} />
      <main id="page">
        {!data && <PageHead title={t('closeCard.title')} />}
        {!isWhole && <Notice kind="warn">{t('closeCard.incomplete')}</Notice>}
        {isLoading && <Loading />}
        {error && (
          <Notice
            kind="info"
            title={t('closeCard.closed')}
            actions={<TextLink href="/help-now">{t('closeCard.helpNow')}</TextLink>}
          >
            {refused ? formSentence(error, t('entry.noLine')) : t('closeCard.closedWords')}
          </Notice>
        )}
        {data && <Card asked={data} course={course} token={token} />}
      </main>
      <LanguageAtDoor keeps="nothing" />
    </Page>
  );
}
