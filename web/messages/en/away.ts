/** Who stands in for a therapist who is away. */
export default {
  named: '{{names}} ({{role}})',
  role: {
    duty: 'whoever is on duty',
    supervisor: 'the supervisor',
    manager: 'who runs the service',
    administrator: 'who looks after Kith here',
  },
};
