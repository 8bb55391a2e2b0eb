import { useTranslation } from 'react-i18next';
import { type CycleKey, cycleOrder } from '#web/pictures/cycle/cycle.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { type CyclePlaces, withWords } from './drawn.ts';

interface PlaceFieldsProps {
  nodes: CyclePlaces;
  onChange: (nodes: CyclePlaces) => void;
  /** Said of the place where one can only guess. */
  guess: string;
}

/** The places of the cycle, each in words. */
export function PlaceFields({ nodes, onChange, guess }: PlaceFieldsProps) {
  const { t } = useTranslation();
  const said = (key: CycleKey) => nodes.find((node) => node.key === key)?.text ?? '';
  return cycleOrder.map((key) => (
    <TextArea
      key={key}
      label={t(`formulation.cycle.ask.${key}`)}
      hint={key === 'otherFeels' ? guess : undefined}
      value={said(key)}
      onChange={(text) => onChange(withWords(nodes, key, text))}
      rows={2}
      optional
    />
  ));
}
