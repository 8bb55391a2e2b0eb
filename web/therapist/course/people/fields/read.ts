import { useTranslation } from 'react-i18next';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { dateInWords } from '#web/ui/words/when.ts';

const dates = ['deathDate', 'since', 'until'];
const chosen = [
  'role',
  'living',
  'status',
  'contactFrequency',
  'contactModes',
  'livesWith',
  'initiates',
  'sector',
  'tone',
  'confidant',
  'safety',
  'dependants',
  'disclosure',
];
const rings = ['ring', 'ringBefore', 'ringWished'];

interface Parts {
  text?: string;
  said?: string;
  met?: string;
  type?: string;
  level?: number;
  words?: string;
  on?: string;
  what?: string;
}

/** What is written in a field of a person, as short pieces to read. */
export function useFieldRead() {
  const { t, i18n } = useTranslation();
  const { nameOf: areaName } = useAreaWords(useCourseView().course);
  const one = (name: string, value: Parts): string => {
    if (value.text !== undefined) {
      const said = value.said && value.said !== 'unknown' ? t(`people.fields.said.${value.said}`) : '';
      const met = value.met && value.met !== 'unknown' ? t(`people.fields.met.${value.met}`) : '';
      return [value.text, [said, met].filter(Boolean).join(', ')].filter(Boolean).join(' — ');
    }
    if (value.type !== undefined) {
      const level = t(`people.fields.supportLevel.${value.level ?? 2}`);
      const words = value.words ? `: ${value.words}` : '';
      return `${t(`people.supportType.${value.type}`)} (${level})${words}`;
    }
    if (value.what !== undefined) {
      return value.on ? `${dateInWords(value.on, i18n.language)}: ${value.what}` : value.what;
    }
    return Object.entries(value)
      .filter(([, part]) => part !== '' && !(Array.isArray(part) && part.length === 0))
      .map(([key, part]) => {
        if (key === 'answer') return t(`people.value.${name}.${part}`);
        if (key === 'kind') return t(`people.fields.conflictKind.${part}`);
        if (key === 'level') return t('people.fields.conflictLevelIs', { level: part });
        if (key === 'effect') return t(`people.fields.effect.${part}`);
        const words = Array.isArray(part) ? part.join(', ') : String(part);
        return name === 'changesWanted' ? t(`people.fields.changeIn.${key}`, { words }) : words;
      })
      .join('. ');
  };
  return function fieldWords(name: string, value: unknown): string[] {
    if (Array.isArray(value)) return value.flatMap((each) => fieldWords(name, each));
    if (rings.includes(name)) return [t(`pictures.circle.ring.${value}`)];
    if (name === 'reciprocity') return [t('people.fields.outOfTen', { value })];
    if (dates.includes(name)) return [dateInWords(String(value), i18n.language)];
    if (name === 'areaTags') return [areaName(String(value), `people.value.${name}`)];
    if (chosen.includes(name)) return [t(`people.value.${name}.${value}`)];
    if (typeof value === 'object' && value !== null) {
      const words = one(name, value as Parts);
      return words ? [words] : [];
    }
    return value === undefined || value === '' ? [] : [String(value)];
  };
}
