/** A telephone number as it is dialled: from left to right, whichever way the page is read. */
export const Telephone = ({ children }: { children: string }) => <bdi dir="ltr">{children}</bdi>;
