/**
 * The header in which a page says whose it is, and in addresses that bear no header the question: nothing it asks or sends
 * is taken under another's session.
 */
export const saysWhosePage = 'kith-as';
