import type { Topic } from './topic.ts';

/** What depression is, for clients (IPT protocol reference, appendix E). */
export const theIllness: { en: readonly Topic[] } = {
  en: [
    {
      id: 'depression',
      title: 'What depression is',
      when: 'Session 1',
      paragraphs: [
        'Depression is more than a bad day. For two weeks or longer the mood is low, or nothing gives joy any more. So it is on most days and for most of the day.',
        'Other things come with it. You sleep or eat more or less than you did. The body feels slow or cannot rest, and strength is gone. It is hard to think and to decide. You feel guilty or worth nothing, and thoughts of death can come.',
        'Nobody has all of it. A clinician looks at how many there are, for how long, and what they stop you doing.',
      ],
    },
    {
      id: 'common_and_treatable',
      title: 'It is common, and it can be treated',
      when: 'Session 1',
      claims: ['common-and-treatable'],
      paragraphs: [
        'Very many people have a depression at some time. Most get better, and there are several treatments that work.',
        'Feeling that nothing will help is one of the signs of the illness. It feels like a fact. It is a symptom.',
      ],
    },
    {
      id: 'not_your_fault',
      title: 'It is not your fault',
      when: 'Sessions 1 and 2',
      paragraphs: [
        'This is an illness with a name. It is not your character, and not a lack of will.',
        'Blaming yourself is part of it, and makes it heavier. You would not blame yourself for a broken leg.',
      ],
    },
    {
      id: 'sick_role',
      title: 'What can be easier for now',
      when: 'Session 2',
      paragraphs: [
        'While you are unwell, some things can ask less of you for a time. You and your therapist decide together which, and until when.',
        'In return you put your strength into getting well: you come, you take part, you try things. As you get better, you take things back one by one.',
        'To see people and to look after those who need you stays, if need be in a smaller way.',
      ],
    },
    {
      id: 'medication',
      title: 'Medication and IPT',
      when: 'At any time',
      claims: ['with-medication', 'beside-medication'],
      paragraphs: [
        'IPT works with medication and without. Some people do best with both.',
        'If you take something for your mood, do not stop it suddenly. Talk first to the person who prescribes it.',
      ],
    },
    {
      id: 'if_not_helped',
      title: 'If it has not helped enough',
      when: 'Half-way, and at the end',
      claims: ['not-for-everybody', 'adding-medication'],
      paragraphs: [
        'No treatment helps everybody. If you are not better, the treatment did not fit well enough. You did not fail.',
        'There are other ways: medication, another kind of talking treatment, more help. You and your therapist plan the next step together, early and openly.',
      ],
    },
  ],
};
