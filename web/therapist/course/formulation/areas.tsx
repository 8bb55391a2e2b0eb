import { useTranslation } from 'react-i18next';
import { type AreaRating, linkScore } from '#core/course/formulation-areas-rated.ts';
import { focusAllowed } from '#core/course/formulation-focus-allowed.ts';
import { type Area, areas } from '#core/form.ts';
import { problemAreas } from '#core/protocols/areas/areas.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Row, Stack } from '../../../ui/layout.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { namesOf } from '../work/names.ts';
import { areaTone } from './area-tone.ts';
import css from './formulation.module.css';
import { OpensForm } from './opens-form.tsx';
import { RateArea } from './rate-area.tsx';

function AreaGuide({ area }: { area: Area }) {
  const { t } = useTranslation();
  const { screening, includeIf, excludeIf } = problemAreas[area];
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
  const { course } = useCourseHere();
  const says = [
    { title: t('formulation.areas.evidence'), lines: rating.evidence },
    { title: t('formulation.areas.against'), lines: rating.against },
    { title: t('formulation.areas.people'), lines: [namesOf(course, rating.people)].filter(Boolean) },
    { title: t('formulation.areas.note'), lines: [rating.note].filter(Boolean) },
  ];
  return (
    <dl className={css.words}>
      {says
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <div key={title}>
            <dt className={css.meta}>{title}</dt>
            {lines.map((line) => (
              <dd key={line} dir="auto">
                {line}
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}

function AreaPart({ area }: { area: Area }) {
  const { t } = useTranslation();
  const { course } = useCourseHere();
  const rating = course.areas.now[area];
  const name = t(`course.area.${area}`);
  const isOffered = focusAllowed(course).areas.includes(area);
  return (
    <section className={css.area} aria-label={name}>
      <h3>{name}</h3>
      <p className={css.faint}>{problemAreas[area].test}</p>
      {!isOffered && <p className={css.faint}>{t('formulation.areas.notOffered')}</p>}
      <Row gap="tight">
        <Badge tone={rating?.present === 'present' ? areaTone[area] : 'plain'}>
          {rating ? t(`formulation.areas.is.${rating.present}`) : t('formulation.areas.notRated')}
        </Badge>
        {rating && rating.present !== 'absent' && (
          <span className={css.meta}>{t('formulation.areas.score', { score: linkScore(rating) })}</span>
        )}
      </Row>
      {rating && <Rated rating={rating} />}
      <OpensForm
        act="rateArea"
        place={area}
        words={t(rating ? 'formulation.areas.again' : 'formulation.areas.rate')}
        spoken={t(rating ? 'formulation.areas.againOf' : 'formulation.areas.rateOf', { area: name })}
      >
        {(close) => <RateArea area={area} rating={rating} close={close} />}
      </OpensForm>
      <Disclosure title={t('formulation.areas.guide', { area: name })} level={4}>
        <AreaGuide area={area} />
      </Disclosure>
    </section>
  );
}

/** The four areas, each rated with its evidence; the therapist's own working. */
export function Areas() {
  const { t } = useTranslation();
  return (
    <Stack>
      <p className={css.faint}>{t('formulation.areas.private')}</p>
      <div className={css.areas}>
        {areas.map((area) => (
          <AreaPart key={area} area={area} />
        ))}
      </div>
    </Stack>
  );
}
