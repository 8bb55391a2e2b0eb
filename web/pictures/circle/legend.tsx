import { useTranslation } from 'react-i18next';
import { Movement, PersonMark, Pulse, SupportHeads, TieLine, Wish } from './marks.tsx';
import type { CirclePerson } from './on-rings.ts';
import { useCircleWords } from './words.tsx';

/** The legend, with only the marks that this picture uses. */
export function useCircleLegend(people: readonly CirclePerson[], layer: 'shared' | 'private') {
  const { t } = useTranslation();
  const words = useCircleWords(layer);
  const kinds = (['living', 'notAsked', 'dead', 'pet', 'group', 'spiritual', 'wishedFor'] as const).filter(
    (kind) => people.some((person) => person.kind === kind),
  );
  const tones = (['supportive', 'mixed', 'conflictual', 'distant', 'cutOff', 'unsafe'] as const).filter(
    (tone) => (tone !== 'unsafe' || layer === 'private') && people.some((person) => person.tone === tone),
  );
  const plain = ({ tone }: CirclePerson) => tone === undefined || (tone === 'unsafe' && layer === 'shared');
  return [
    ...kinds.map((kind) => ({
      label: t(`pictures.circle.kind.${kind}`),
      mark: (
        <svg viewBox="-14 -8 28 16" aria-hidden>
          <PersonMark kind={kind} />
        </svg>
      ),
    })),
    ...tones.map((tone) => ({
      label: t(`pictures.circle.tone.${tone}`),
      mark: (
        <svg viewBox="0 -8 28 16" aria-hidden>
          <TieLine tone={tone} length={28} />
        </svg>
      ),
    })),
    ...(people.some(plain)
      ? [
          {
            label: t('pictures.circle.untoldLegend'),
            mark: (
              <svg viewBox="0 -8 28 16" aria-hidden>
                <TieLine tone={undefined} length={28} />
              </svg>
            ),
          },
        ]
      : []),
    ...(people.some((person) => person.support)
      ? [
          {
            label: t('pictures.circle.supportLegend'),
            mark: (
              <svg viewBox="0 -8 28 16" aria-hidden>
                <TieLine tone={undefined} length={28} />
                <SupportHeads support="bothWays" length={28} />
              </svg>
            ),
          },
        ]
      : []),
    ...(people.some((person) => words.change(person))
      ? [
          {
            label: t('pictures.circle.movedLegend'),
            mark: (
              <svg viewBox="-8 -19 52 16" aria-hidden>
                <Movement from={0} to={42} />
              </svg>
            ),
          },
        ]
      : []),
    ...(people.some((person) => words.wish(person))
      ? [
          {
            label: t('pictures.circle.wishLegend'),
            mark: (
              <svg viewBox="0 3 44 16" aria-hidden>
                <Wish from={-10} to={42} />
              </svg>
            ),
          },
        ]
      : []),
    ...(people.some((person) => person.onset === 'linked')
      ? [
          {
            label: t('pictures.circle.onset'),
            mark: (
              <svg viewBox="-14 -24 28 16" aria-hidden>
                <Pulse />
              </svg>
            ),
          },
        ]
      : []),
  ];
}
