import css from './text-link.module.css';

/** The class of a link that stands alone, with a target large enough for a thumb. */
export const standingLinkClass = css.standing ?? '';
