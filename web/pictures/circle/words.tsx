import { useTranslation } from 'react-i18next';
import { Select } from '#web/ui/fields/select.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { useListed } from '#web/ui/words/listed.ts';
import { type CirclePerson, type Ring, ringsOutward } from './on-rings.ts';

type Layer = 'shared' | 'private';

/** Keeps a name's own direction of writing to itself inside a sentence. */
const apart = (name: string) => `\u2068${name}\u2069`;

/** The words for one person, for reading aloud and for the table. */
export function useCircleWords(layer: Layer) {
  const { t } = useTranslation();
  const listed = useListed();
  const ring = (at: Ring) => t(`pictures.circle.ring.${at}`);
  const tone = (person: CirclePerson) =>
    !person.tone || (person.tone === 'unsafe' && layer === 'shared')
      ? t('pictures.circle.tone.untold')
      : t(`pictures.circle.tone.${person.tone}`);
  const wish = (person: CirclePerson) =>
    person.ringWished === undefined || person.ringWished === person.ring
      ? ''
      : t('pictures.circle.wishFor', { ring: ring(person.ringWished) });
  const change = (person: CirclePerson) =>
    person.ringBefore === undefined || person.ringBefore === person.ring
      ? ''
      : t('pictures.circle.was', { ring: ring(person.ringBefore) });
  const support = (person: CirclePerson) =>
    person.support ? t(`pictures.circle.support.${person.support}`) : '';
  const onset = (person: CirclePerson) => (person.onset === 'linked' ? t('pictures.circle.onset') : '');
  const kind = (person: CirclePerson) => t(`pictures.circle.kind.${person.kind}`);
  const said = (person: CirclePerson) =>
    [
      person.name,
      kind(person),
      ring(person.ring),
      tone(person),
      support(person),
      change(person),
      wish(person),
      onset(person),
    ]
      .filter(Boolean)
      .join(', ');
  const summary = (people: readonly CirclePerson[]) => {
    if (people.length === 0) return t('pictures.circle.nobody');
    const names = (at: Ring) => people.filter((person) => person.ring === at).map((person) => person.name);
    const inner = names(1);
    const list = listed(inner.slice(0, 5).map(apart));
    return [
      t('pictures.circle.count', { count: people.length }),
      inner.length === 0
        ? t('pictures.circle.innerEmpty')
        : t('pictures.circle.innerHas', { count: inner.length, names: list }),
      t('pictures.circle.others', {
        close: names(2).length,
        wider: names(3).length,
        outside: names(0).length,
      }),
    ].join(' ');
  };
  return { ring, tone, wish, change, support, onset, kind, said, summary };
}

interface CircleTableProps {
  people: readonly CirclePerson[];
  layer: Layer;
  caption: string;
  /** Given when rings can be chosen in the table itself. */
  onRing?: (person: CirclePerson, ring: Ring) => void;
}

/** The circle as a table: name, ring, tone, wish. */
export function CircleTable({ people, layer, caption, onRing }: CircleTableProps) {
  const { t } = useTranslation();
  const words = useCircleWords(layer);
  const rings = ringsOutward.map((ring) => ({ value: String(ring), label: words.ring(ring) }));
  const order: Record<Ring, number> = { 1: 1, 2: 2, 3: 3, 0: 4 };
  return (
    <DataTable
      caption={caption}
      rows={people}
      rowKey={(person) => person.id}
      columns={[
        { key: 'name', title: t('pictures.circle.name'), cell: (person) => <bdi>{person.name}</bdi> },
        { key: 'kind', title: t('pictures.circle.who'), cell: words.kind },
        {
          key: 'ring',
          title: t('pictures.circle.ringTitle'),
          cell: (person) =>
            onRing ? (
              <Select
                label={t('pictures.circle.ringOf', { name: person.name })}
                options={rings}
                value={String(person.ring)}
                onChange={(value) =>
                  onRing(person, ringsOutward.find((ring) => String(ring) === value) ?? person.ring)
                }
              />
            ) : (
              words.ring(person.ring)
            ),
          sortBy: onRing ? (person) => order[person.ring] : undefined,
        },
        { key: 'tone', title: t('pictures.circle.toneTitle'), cell: words.tone },
        { key: 'support', title: t('pictures.circle.supportTitle'), cell: words.support },
        {
          key: 'change',
          title: t('pictures.circle.changeTitle'),
          cell: (person) => [words.change(person), words.onset(person)].filter(Boolean).join(', '),
        },
        { key: 'wish', title: t('pictures.circle.wishTitle'), cell: words.wish },
      ]}
    />
  );
}
