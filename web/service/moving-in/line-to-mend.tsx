import { useTranslation } from 'react-i18next';
import type { BroughtLine } from '#core/api-answers/moving-in.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { type Answered, cellKey, type PeopleAre } from './files.ts';

interface LineToMendProps {
  one: BroughtLine;
  /** Its file and its number, in words. */
  where: string;
  answered: Answered;
  change: (answered: Answered) => void;
}

/** A line that cannot be taken as it is: why, and the cell to put right, or who is who. */
export function LineToMend({ one, where, answered, change }: LineToMendProps) {
  const { t } = useTranslation();
  const { line, column, given, says, asks } = one;
  const key = cellKey(one);
  const are = asks === 'same_person' ? answered.people[line] : undefined;
  const say = (so: PeopleAre) => change({ ...answered, people: { ...answered.people, [line]: so } });
  return (
    <li>
      <Stack gap="tight">
        <p>
          <span className={shapes.fine}>{where}</span> <bdi>{says}</bdi>
        </p>
        {asks === 'same_person' && (
          <Row>
            <Button
              size="small"
              aria-label={t('service.movingIn.sameOf', { line: where })}
              onPress={() => say('the_same')}
            >
              {t('service.movingIn.same')}
            </Button>
            <Button
              size="small"
              aria-label={t('service.movingIn.twoOf', { line: where })}
              onPress={() => say('two_people')}
            >
              {t('service.movingIn.two')}
            </Button>
            {are && <span className={shapes.fine}>{t(`service.movingIn.answered.${are}`)}</span>}
          </Row>
        )}
        {asks === undefined && column !== undefined && given !== undefined && (
          <TextField
            label={t('service.movingIn.cell', { line: where, column })}
            value={answered.cells[key] ?? given}
            onChange={(value) => change({ ...answered, cells: { ...answered.cells, [key]: value } })}
            autoComplete="off"
          />
        )}
      </Stack>
    </li>
  );
}
