import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasWording } from '#core/instruments/wording/in-wording.ts';
import { useInstruments } from '#web/app/instruments.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { AboutInstrument } from './about-instrument.tsx';
import css from './measures.module.css';

/** Every instrument there is: to answer one that is not due, and to read where it comes from. */
export function Library() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const instruments = useInstruments();
  const [chosen, setChosen] = useState<string>();
  const instrument = chosen === undefined ? undefined : instruments.get(chosen);
  return (
    <Stack>
      <Select
        label={t('measures.library.choose')}
        options={[...instruments.values()].map((one) => ({
          value: one.id,
          label: `${one.shortName}: ${one.construct}`,
        }))}
        value={chosen}
        onChange={setChosen}
      />
      {instrument && (
        <>
          <AboutInstrument instrument={instrument} />
          {instrument.scoring.method === 'none' ? (
            <p className={classes(shapes.remark, css.faint)}>{t('measures.library.notScored')}</p>
          ) : (
            acts.includes('answerMeasure') && (
              <Row>
                <Link
                  to="/courses/$course/measures/answer/$instrument"
                  params={{ course: course.id, instrument: instrument.id }}
                  className={buttonClass({ size: 'small' })}
                >
                  {t('measures.due.answer', { instrument: instrument.shortName })}
                </Link>
                {!hasWording(instrument) && (
                  <span className={classes(shapes.remark, css.faint)}>{t('measures.library.skeleton')}</span>
                )}
              </Row>
            )
          )}
        </>
      )}
    </Stack>
  );
}
