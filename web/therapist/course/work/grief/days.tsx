import { useTranslation } from 'react-i18next';
import { griefRows, type Loss } from '#core/course/grief/state.ts';
import css from '#web/therapist/course/captures/captures.module.css';
import { OneText } from '#web/therapist/course/captures/one-text.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import * as ask from './captures.ts';

/** The days around the death, one after the other, told at the client's pace (GR-4). */
export function GriefDays({ loss }: { loss: Loss }) {
  const { t } = useTranslation();
  return (
    <ol className={classes(shapes.plainList, css.cards)}>
      {griefRows.map((row) => (
        <li key={row} className={css.card}>
          <Stack gap="tight">
            <h4>{t(`work.grief.row.${row}`)}</h4>
            <OneText
              capture={ask.days}
              where={{ lossId: loss.id, row }}
              now={loss.days[row]}
              opens={`${t('work.grief.tell')}: ${t(`work.grief.row.${row}`)}`}
            />
          </Stack>
        </li>
      ))}
    </ol>
  );
}
