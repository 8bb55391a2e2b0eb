/**
 * So many acts a form may name with which something of it may have been told ahead: six who lead, on the seven days around it,
 * each with a plan and with each answer of a measure that asks for somebody. Of more the farthest days fall away, which makes
 * two alarms of one telling, and never none. A choice of this project.
 */
export const mostToldAhead = 400;
