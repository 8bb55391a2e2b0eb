import { useTranslation } from 'react-i18next';
import { type CyclePlaces, closedLoop } from './drawn.ts';

/** A drawing in words, place by place. */
export function CycleInWords({ nodes }: { nodes: CyclePlaces }) {
  const { t } = useTranslation();
  return closedLoop(nodes).nodes.map(({ id, key, text }) => (
    <p key={id}>
      {key !== 'custom' && `${t(`pictures.cycle.${key}`)}: `}
      <bdi>{text}</bdi>
    </p>
  ));
}
