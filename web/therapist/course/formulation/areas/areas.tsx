import { useTranslation } from 'react-i18next';
import { areaFollowed, areasFollowed, roomFollowed } from '#core/course/focus/areas-followed.ts';
import type { AreaRating } from '#core/course/focus/areas-rated-state.ts';
import { linkScore } from '#core/course/focus/areas-weighed.ts';
import { answerFor } from '#core/course/how-it-began/told-now.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { listNames } from '#web/both/people/names.ts';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import css from '#web/therapist/course/formulation/formulation.module.css';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Badge } from '#web/ui/words/badge.tsx';
import { SaidList } from '#web/ui/words/said-list.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';
import areaCss from './areas.module.css';
import { useLinks, useWeighs } from './how-rated.ts';
import { RateArea } from './rate.tsx';

function AreaGuide({ area }: { area: string }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { screening, includeIf, excludeIf } = areaFollowed(course, area);
  const part = (title: string, lines: readonly string[]) => (
    <div>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
  return (
    <Stack>
      {part(t('formulation.areas.ask'), screening)}
      {part(t('formulation.areas.speaksFor'), includeIf)}
      {part(
        t('formulation.areas.speaksAgainst'),
        excludeIf.map(({ when, instead }) => t('formulation.areas.instead', { when, instead })),
      )}
    </Stack>
  );
}

function Rated({ rating }: { rating: AreaRating }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const links = useLinks();
  const weighs = useWeighs();
  const says = [
    {
      title: t('formulation.areas.links'),
      lines: rating.present === 'absent' ? [] : [links(rating).join(' · ')].filter(Boolean),
    },
    { title: t('formulation.areas.weighs.title'), lines: [weighs(rating).join(' · ')].filter(Boolean) },
    { title: t('formulation.areas.evidence'), lines: rating.evidence },
    { title: t('formulation.areas.against'), lines: rating.against },
    { title: t('formulation.areas.people'), lines: [listNames(course, rating.people)].filter(Boolean) },
    { title: t('formulation.areas.note'), lines: [rating.note].filter(Boolean) },
  ];
  return (
    <SaidList
      rows={says.filter(({ lines }) => lines.length > 0)}
      className={css.words}
      titleClass={css.meta}
    />
  );
}

/** How the area was rated before, the latest first. */
function RatedBefore({ area }: { area: string }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course } = useCourseView();
  const { nameOf } = useAreaWords(course);
  const earlier = course.areasRated.history.filter((one) => one.area === area).slice(0, -1);
  if (earlier.length === 0) return null;
  return (
    <Disclosure title={t('formulation.areas.before', { area: nameOf(area) })} level={4}>
      <ul className={shapes.plainList}>
        {earlier.toReversed().map((rating) => (
          <li key={`${rating.on}-${linkScore(rating)}-${rating.evidence.join()}`}>
            <p>
              {t('formulation.areas.wasOn', {
                on: day(rating.on),
                is: t(`formulation.areas.is.${rating.present}`),
              })}
            </p>
            <Rated rating={rating} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function AreaPart({ area }: { area: string }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course } = useCourseView();
  const rating = course.areasRated.now[area];
  const said = answerFor(course, roomFollowed(course, area));
  const { nameOf, toneOf } = useAreaWords(course);
  const name = nameOf(area);
  return (
    <section className={areaCss.area} aria-label={name}>
      <h3>{name}</h3>
      <p className={css.faint}>{areaFollowed(course, area).test}</p>
      {said && (
        <p className={css.meta} dir="auto">
          {[t('howItBegan.saidOf', { answer: t(`howItBegan.is.${said.answer}`) }), said.words]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
      <Row gap="tight">
        <Badge tone={rating?.present === 'present' ? toneOf(area) : 'plain'}>
          {rating ? t(`formulation.areas.is.${rating.present}`) : t('formulation.areas.notRated')}
        </Badge>
        {rating && rating.present !== 'absent' && (
          <span className={css.meta}>{t('formulation.areas.score', { score: linkScore(rating) })}</span>
        )}
        {rating && <span className={css.meta}>{day(rating.on)}</span>}
      </Row>
      {rating && <Rated rating={rating} />}
      <RatedBefore area={area} />
      <FormOnDemand
        act="rateArea"
        place={area}
        words={t(rating ? 'formulation.areas.again' : 'formulation.areas.rate')}
        spoken={t(rating ? 'formulation.areas.againOf' : 'formulation.areas.rateOf', { area: name })}
      >
        {(close) => <RateArea area={area} rating={rating} close={close} />}
      </FormOnDemand>
      <Disclosure title={t('formulation.areas.guide', { area: name })} level={4}>
        <AreaGuide area={area} />
      </Disclosure>
    </section>
  );
}

/** The problem areas of the course’s form of therapy, each rated with its evidence; the therapist's own working. */
export function Areas() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  return (
    <Stack>
      <p className={css.faint}>{t('formulation.areas.private')}</p>
      <div className={areaCss.areas}>
        {areasFollowed(course).map(({ id }) => (
          <AreaPart key={id} area={id} />
        ))}
      </div>
    </Stack>
  );
}
