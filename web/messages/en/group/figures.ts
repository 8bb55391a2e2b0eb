/** The figures of one group, for those who know its members. */
export default {
  title: 'Figures of this group',
  lead_one:
    'Of the one member who joined. You know this group, so nothing is held back; do not show it to others.',
  lead_other:
    'Of the {{count}} members who joined. You know this group, so nothing is held back; do not show it to others.',
  figure: 'Figure',
  n: 'Number',
  of: '{{n}} of {{of}}',
  percent: 'Share',
  notEnded: 'How it ended for each, and how they fared, is counted once their time in the group has ended.',
  none: 'No member has joined yet.',
};
