export default {
  family_of_origin: 'The family they come from',
  household: 'Their household',
  partner: 'A partner',
  children: 'Children',
  friends: 'Friends',
  work_or_study: 'Work or study',
  neighbours: 'Neighbours',
  community_or_faith: 'Community or faith',
  online: 'Online',
  professionals: 'Professionals',
  people_lost: 'People lost',
  people_missed: 'People missed',
};
