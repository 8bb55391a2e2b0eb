import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { presentPeople } from '#core/course/inventory/people.ts';
import { useAct } from '#web/app/course.ts';
import {
  type CircleLayer,
  type CirclePicture,
  circlePeople,
  circlePictures,
} from '#web/both/people/circle.ts';
import { ClosenessCircle } from '#web/pictures/circle/circle.tsx';
import type { Ring } from '#web/pictures/circle/on-rings.ts';
import { useChoices } from '#web/therapist/course/forms/choices.ts';
import { choicesOf } from '#web/therapist/course/people/fields/choice.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Switch } from '#web/ui/fields/switch.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import css from './people.module.css';

interface OnItsWay {
  id: string;
  ring: Ring;
  angle: number;
}

/** The circle of this course: people are placed by mouse, touch and keys, in the picture of now, before or as wished. */
export function CourseCircle({
  layer,
  onLayer,
}: {
  layer: CircleLayer;
  onLayer: (layer: CircleLayer) => void;
}) {
  const { t } = useTranslation();
  const choices = useChoices();
  const { course, acts } = useCourseView();
  const [picture, setPicture] = useState<CirclePicture>('now');
  const [wedges, setWedges] = useState<'drawn' | 'not drawn'>('not drawn');
  const [going, setGoing] = useState<OnItsWay>();
  const place = useAct(course.id, 'placePerson');
  const onPlace = async (person: string, ring: Ring, angle: number) => {
    setGoing({ id: person, ring, angle });
    try {
      if ((await place.mutateAsync({ form: { person, ring, angle, when: picture } })) === 'recorded') {
        setGoing(undefined);
      }
    } catch {
      setGoing(undefined);
    }
  };
  const sectorName = (sector: string) => t(`people.value.sector.${sector}`);
  const there = presentPeople(course.inventory).filter(({ fields }) => fields.displayName);
  const told = new Set(there.map(({ fields }) => fields.sector ?? 'other'));
  const sectors = choicesOf.sector.filter((sector) => told.has(sector)).map(sectorName);
  const people = circlePeople(course.inventory, {
    layer,
    picture,
    ...(wedges === 'drawn' && { sectorName }),
  }).map((person) => (person.id === going?.id ? { ...person, ...going } : person));
  return (
    <div className={css.circle}>
      <div className={css.circleChoices} data-print="never">
        <RadioList
          label={t('people.picture')}
          layout="inline"
          options={choices('people.pictureOf', circlePictures)}
          value={picture}
          onChange={(chosen) => setPicture(circlePictures.find((each) => each === chosen) ?? 'now')}
        />
        <Switch
          label={t('people.privateLayer')}
          hint={t('people.privateLayerHint')}
          isSelected={layer === 'private'}
          onChange={(on) => onLayer(on ? 'private' : 'shared')}
        />
        {there.some(({ fields }) => fields.sector) && (
          <Switch
            label={t('people.wedges')}
            hint={t('people.wedgesHint')}
            isSelected={wedges === 'drawn'}
            onChange={(on) => setWedges(on ? 'drawn' : 'not drawn')}
          />
        )}
      </div>
      <ClosenessCircle
        title={t(`people.circleTitle.${picture}`)}
        level={2}
        people={people}
        layer={layer}
        sectors={wedges === 'drawn' ? sectors : []}
        onPlace={acts.includes('placePerson') ? onPlace : undefined}
      />
      <Refused sentence={place.error?.problem?.title} />
    </div>
  );
}
