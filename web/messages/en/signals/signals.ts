/** How a score or a course has moved: one word each, on every page and in print. Each one's sign stands in `web/ui/words/signal.tsx`. */
export default {
  reliable_recovery: 'Reliably recovered',
  recovery: 'Recovered',
  reliable_improvement: 'Reliably improved',
  no_signal: 'No reliable change',
  reliable_deterioration: 'Reliably worse',
  not_on_track: 'Not on track',
  slow_progress: 'Little change so far',
  subclinical_stable: 'Steady out of the clinical range',
};
